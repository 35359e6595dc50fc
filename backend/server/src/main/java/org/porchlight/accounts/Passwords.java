package org.porchlight.accounts;

import com.nulabinc.zxcvbn.Zxcvbn;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Hashes passwords with argon2id: 19 MiB, two passes, one lane, as OWASP advises. */
@Singleton
class Passwords {

  private static final Argon2Hash.Cost COST = new Argon2Hash.Cost(19 * 1024, 2, 1);
  private static final int SALT_BYTES = 16;

  /** Of 0 to 4: more than a hundred million guesses. */
  private static final int HARD_TO_GUESS = 3;

  /**
   * Characters; looking takes longer the longer the text, and what is this long is hard to guess.
   */
  private static final int MEASURED = 64;

  private static final int PATIENCE_SECONDS = 5;

  private final SecureRandom random = new SecureRandom();

  // Each takes its 19 MiB: a flood of them must wait, not fill the memory.
  private final Semaphore places = new Semaphore(2);

  private final String nobodys = hash("nobody has this password");

  /**
   * Whether it is made of what others use as well: common passwords, words, dates and rows of keys
   * (OWASP ASVS 5.0, 6.2.4).
   */
  boolean isGuessable(String password) {
    String beginning = password.substring(0, Math.min(password.length(), MEASURED));
    // Made anew each time: its dictionaries need not stay between one new password and the next.
    return inTurn(() -> new Zxcvbn().measure(beginning, List.of("porchlight")).getScore())
        < HARD_TO_GUESS;
  }

  String hash(String password) {
    byte[] salt = new byte[SALT_BYTES];
    random.nextBytes(salt);
    return inTurn(() -> Argon2Hash.of(password, COST, salt).toString());
  }

  /** Takes as long where there is no hash, and then says no. */
  boolean matches(String password, @Nullable String hash) {
    Argon2Hash against = Argon2Hash.parse(hash == null ? nobodys : hash);
    return inTurn(() -> against.matches(password)) && hash != null;
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
