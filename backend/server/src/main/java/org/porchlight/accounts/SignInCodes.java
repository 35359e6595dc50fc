package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.ContactAddress;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.web.Language;

/** Makes one-time codes; of those for one contact, known or not, only the newest works. */
@ApplicationScoped
class SignInCodes {

  @Inject AccountsConfig config;
  @Inject KeyRing keys;
  @Inject EntityManager entities;
  @Inject Jobs jobs;
  @Inject Throttle throttle;
  @Inject Clock clock;

  /** The same, unless too many were sent there within a short time. */
  SignInCode send(ContactAddress address, @Nullable Language language) {
    AccountsConfig.SignIn limits = config.signIn();
    var sends = new Throttle.Limit("sends to", limits.sendsPerContact(), limits.sendsWithin());
    throttle.take(sends, address.key(), SignInProblem.TOO_MANY_SENDS);
    return make(address, language);
  }

  /** In the caller's transaction, after which it is sent if the contact is anybody's. */
  SignInCode make(ContactAddress address, @Nullable Language language) {
    Instant now = clock.instant();
    byte[] key = address.key().getBytes(StandardCharsets.UTF_8);
    String addressHash = HexFormat.of().formatHex(keys.mac("sign-in-code address", key));
    end(addressHash, now);
    SignInCode code =
        new SignInCode(address, addressHash, language).validFrom(now, config.signIn().codeLife());
    entities.persist(code);
    jobs.enqueueUrgent(SendSignInCode.class, new SendSignInCode.Payload(code.id()));
    return code;
  }

  private void end(String addressHash, Instant now) {
    entities
        .createQuery(
            """
            update SignInCode set endedAt = :now, addressKey = null
            where addressHash = :hash and endedAt is null
            """)
        .setParameter("now", now)
        .setParameter("hash", addressHash)
        .executeUpdate();
  }
}
