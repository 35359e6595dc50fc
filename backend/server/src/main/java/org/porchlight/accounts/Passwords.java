package org.porchlight.accounts;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Hashes passwords with argon2id: 19 MiB, two passes, one lane, as OWASP advises. */
@Singleton
class Passwords {

  private static final Argon2Function ARGON =
      Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
  private static final int SALT = 16;
  private static final int PATIENCE_SECONDS = 5;

  // Each takes its 19 MiB: a flood of them must wait, not fill the memory.
  private final Semaphore places = new Semaphore(2);

  private final String nobodys = hash("nobody has this password");

  String hash(String password) {
    return inTurn(() -> Password.hash(password).addRandomSalt(SALT).with(ARGON).getResult());
  }

  /** Takes as long where there is no hash, and then says no. */
  boolean matches(String password, @Nullable String hash) {
    String against = hash == null ? nobodys : hash;
    boolean same =
        inTurn(
            () ->
                Password.check(password, against)
                    .with(Argon2Function.getInstanceFromHash(against)));
    return same && hash != null;
  }

  private <T> T inTurn(Supplier<T> work) {
    try {
      if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        throw Problem.of(RequestProblem.UNAVAILABLE).with(Problem.RETRY_AFTER, PATIENCE_SECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    try {
      return work.get();
    } finally {
      places.release();
    }
  }
}
