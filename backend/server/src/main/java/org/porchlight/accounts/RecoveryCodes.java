package org.porchlight.accounts;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Ten codes on paper, for who lost the phone; each is good once. Only their hashes are kept. */
@ApplicationScoped
class RecoveryCodes {

  private static final int CODES = 10;

  /** 80 bits: nobody guesses one, nor finds it from its hash. */
  private static final int BYTES = 10;

  @Inject EntityManager entities;
  @Inject KeyRing keys;

  private final SecureRandom random = new SecureRandom();

  /** New ones, shown this once; the earlier ones are good no more. */
  List<String> make(UUID accountId) {
    forget(accountId);
    List<String> codes = Stream.generate(this::code).limit(CODES).toList();
    for (String code : codes) {
      entities
          .createNativeQuery(
              "insert into recovery_code (account_id, hash) values (:account, :hash)")
          .setParameter("account", accountId)
          .setParameter("hash", hash(accountId, code))
          .executeUpdate();
    }
    return codes;
  }

  /** Of two who use one at once, one is told that it is wrong. */
  boolean use(UUID accountId, String code) {
    return entities
            .createNativeQuery(
                "delete from recovery_code where account_id = :account and hash = :hash")
            .setParameter("account", accountId)
            .setParameter("hash", hash(accountId, code))
            .executeUpdate()
        == 1;
  }

  int left(UUID accountId) {
    return ((Number)
            entities
                .createNativeQuery("select count(*) from recovery_code where account_id = :account")
                .setParameter("account", accountId)
                .getSingleResult())
        .intValue();
  }

  void forget(UUID accountId) {
    entities
        .createNativeQuery("delete from recovery_code where account_id = :account")
        .setParameter("account", accountId)
        .executeUpdate();
  }

  private String code() {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return Totp.base32(bytes).toLowerCase(Locale.ROOT).replaceAll("(.{4})(?=.)", "$1-");
  }

  /** However it was typed. */
  private byte[] hash(UUID accountId, String code) {
    byte[] typed = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", "").getBytes(UTF_8);
    return keys.mac(
        "recovery-code",
        ByteBuffer.allocate(16 + typed.length)
            .putLong(accountId.getMostSignificantBits())
            .putLong(accountId.getLeastSignificantBits())
            .put(typed)
            .array());
  }
}
