package org.porchlight.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The apps that show codes; all within the caller's transaction. */
@ApplicationScoped
class AuthenticatorApps {

  private static final String COLUMN = "authenticator_app.secret";
  private static final int SECRET_BYTES = 20;

  /** Phones' clocks are off, and people type slowly: one step on either side. */
  private static final int STEPS_OFF = 1;

  @Inject EntityManager entities;
  @Inject ColumnCipher cipher;
  @Inject Clock clock;

  private final SecureRandom random = new SecureRandom();

  boolean has(UUID accountId) {
    AuthenticatorApp app = entities.find(AuthenticatorApp.class, accountId);
    return app != null && app.confirmed();
  }

  /** A new secret, which counts once it is confirmed; until then the one before it does. */
  byte[] begin(UUID accountId) {
    byte[] secret = new byte[SECRET_BYTES];
    random.nextBytes(secret);
    AuthenticatorApp app = entities.find(AuthenticatorApp.class, accountId);
    if (app == null) {
      app = new AuthenticatorApp(accountId);
      entities.persist(app);
    }
    app.begin(cipher.seal(Base64.getEncoder().encodeToString(secret), accountId, COLUMN));
    return secret;
  }

  /** What an app reads as a picture. */
  static String url(String email, byte[] secret) {
    String label = URLEncoder.encode("Porchlight:" + email, UTF_8).replace("+", "%20");
    return "otpauth://totp/" + label + "?secret=" + Totp.base32(secret) + "&issuer=Porchlight";
  }

  /** Whether the new app showed the right code, and so counts from now on. */
  boolean confirm(UUID accountId, String code) {
    AuthenticatorApp app = entities.find(AuthenticatorApp.class, accountId);
    if (app == null) {
      return false;
    }
    OptionalLong step = step(app.pending(), accountId, code);
    step.ifPresent(app::confirm);
    return step.isPresent();
  }

  /** Of two who use one code at once, one is told that it is wrong. */
  boolean use(UUID accountId, String code) {
    AuthenticatorApp app = entities.find(AuthenticatorApp.class, accountId);
    OptionalLong step = app == null ? OptionalLong.empty() : step(app.secret(), accountId, code);
    return step.isPresent()
        && entities
                .createQuery(
                    "update AuthenticatorApp set lastStep = :step"
                        + " where accountId = :account and lastStep < :step")
                .setParameter("step", step.getAsLong())
                .setParameter("account", accountId)
                .executeUpdate()
            == 1;
  }

  void remove(UUID accountId) {
    entities
        .createQuery("delete from AuthenticatorApp where accountId = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  private OptionalLong step(byte @Nullable [] sealed, UUID accountId, String code) {
    if (sealed == null) {
      return OptionalLong.empty();
    }
    byte[] secret = Base64.getDecoder().decode(cipher.open(sealed, accountId, COLUMN));
    long now = Totp.step(clock.instant());
    return LongStream.rangeClosed(now - STEPS_OFF, now + STEPS_OFF)
        .filter(
            step ->
                MessageDigest.isEqual(
                    Totp.code(secret, step, Totp.DIGITS).getBytes(UTF_8), code.getBytes(UTF_8)))
        .findFirst();
  }
}
