package org.porchlight.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Signed access tokens of at most five minutes: which session, and whose. */
@Singleton
class AccessTokens {

  static final String ISSUER = "porchlight";
  static final String AUDIENCE = "porchlight-api";
  private static final String SESSION = "sid";

  /**
   * A token comes with every request of its minutes, and to verify a signature takes a millisecond.
   */
  private static final int MOST_KNOWN = 1000;

  /**
   * Whoever reads a signature passes over what does not belong there: only one form of a token is
   * known, and none is long.
   */
  private static final Pattern FORM =
      Pattern.compile("[\\w-]{1,200}\\.[\\w-]{1,1000}\\.[\\w-]{86}");

  private static final Duration LONGEST = Duration.ofMinutes(5);

  /** What a token that was verified says. */
  private record Known(UUID session, Instant expiresAt) {}

  @Inject KeyRing keys;
  @Inject AccountsConfig config;
  @Inject JWTParser parser;
  @Inject Clock clock;

  private final Cache<String, Known> known =
      Caffeine.newBuilder()
          .maximumSize(MOST_KNOWN)
          .expireAfterWrite(LONGEST)
          .executor(Runnable::run)
          .build();

  String sign(UUID sessionId, UUID accountId, Role role) {
    Instant now = clock.instant();
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(accountId.toString())
        .groups(role.roleName())
        .claim(SESSION, sessionId.toString())
        .issuedAt(now)
        .expiresAt(now.plus(config.sessions().access()))
        .jws()
        .algorithm(SignatureAlgorithm.ES256)
        .sign(keys.privateKey());
  }

  /** The session that a token names; empty for any token that is not wholly ours and fresh. */
  Optional<UUID> session(String token) {
    if (!FORM.matcher(token).matches()) {
      return Optional.empty();
    }
    // The parser asks the machine's clock; this asks the one that everything else goes by.
    return Optional.ofNullable(known.get(token, this::verified))
        .filter(it -> it.expiresAt().isAfter(clock.instant()))
        .map(Known::session);
  }

  /** Nothing for a token that is not ours, which is not kept either. */
  private @Nullable Known verified(String token) {
    try {
      JsonWebToken jwt = parser.parse(token, terms());
      return new Known(
          UUID.fromString(jwt.getClaim(SESSION)), Instant.ofEpochSecond(jwt.getExpirationTime()));
    } catch (ParseException | RuntimeException e) {
      return null;
    }
  }

  private JWTAuthContextInfo terms() {
    JWTAuthContextInfo terms = new JWTAuthContextInfo(keys.publicKey(), ISSUER);
    terms.setSignatureAlgorithm(Set.of(SignatureAlgorithm.ES256));
    terms.setExpectedAudience(Set.of(AUDIENCE));
    terms.setRequiredClaims(Set.of("sub", SESSION, "exp", "iat"));
    return terms;
  }
}
