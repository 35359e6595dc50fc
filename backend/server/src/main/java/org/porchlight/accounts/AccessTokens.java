package org.porchlight.accounts;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Signed access tokens of at most five minutes: which session, and whose. */
@Singleton
class AccessTokens {

  static final String ISSUER = "porchlight";
  static final String AUDIENCE = "porchlight-api";
  private static final String SESSION = "sid";

  @Inject KeyRing keys;
  @Inject AccountsConfig config;
  @Inject JWTParser parser;
  @Inject Clock clock;

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
    try {
      JsonWebToken jwt = parser.parse(token, terms());
      // The parser asks the machine's clock; this asks the one that everything else goes by.
      if (!Instant.ofEpochSecond(jwt.getExpirationTime()).isAfter(clock.instant())) {
        return Optional.empty();
      }
      return Optional.of(UUID.fromString(jwt.getClaim(SESSION)));
    } catch (ParseException | RuntimeException e) {
      return Optional.empty();
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
