package org.porchlight.signatures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was shown, consented to, signed, copied and verified, by whom and when: only added to. */
@ApplicationScoped
class SignatureLedger {

  /** What can be written down. */
  enum Entry {
    SHOWN,
    CONSENTED,
    SIGNED,
    COPIED,
    VERIFIED
  }

  private static final String KEEP =
      """
      insert into statement (hash, client_id, subject_kind, subject_id, subject_version, language, content)
      values (:hash, :client, :kind, :id, :version, :language, :content)
      on conflict (hash) do nothing
      """;

  // Read again and again, a statement was shown once.
  private static final String ADD =
      """
      insert into signature_event (id, kind, at, client_id, statement_hash, signature_id, by_account_id)
      values (:id, :kind, :at, :client, :hash, :signature, :by)
      on conflict (statement_hash, by_account_id) where kind = 'SHOWN' do nothing
      """;

  @Inject EntityManager entities;
  @Inject Clock clock;

  void shown(Statement statement, UUID byAccountId) {
    String hash = statement.hash();
    entities
        .createNativeQuery(KEEP)
        .setParameter("hash", hash)
        .setParameter("client", statement.clientId())
        .setParameter("kind", statement.subject().kind().name())
        .setParameter("id", statement.subject().id())
        .setParameter("version", statement.subject().version())
        .setParameter("language", statement.language().name())
        .setParameter("content", CanonicalStatement.of(statement))
        .executeUpdate();
    add(Entry.SHOWN, statement.clientId(), hash, null, byAccountId);
  }

  boolean wasShown(String hash, UUID accountId) {
    return (boolean)
        entities
            .createNativeQuery(
                "select exists (select 1 from signature_event where kind = 'SHOWN'"
                    + " and statement_hash = :hash and by_account_id = :by)")
            .setParameter("hash", hash)
            .setParameter("by", accountId)
            .getSingleResult();
  }

  /** What was shown to that account under that hash. */
  Optional<Statement> shownTo(UUID accountId, UUID clientId, String hash) {
    return wasShown(hash, accountId) ? statement(clientId, hash) : Optional.empty();
  }

  /** A client's statement of that hash. */
  Optional<Statement> statement(UUID clientId, String hash) {
    return entities
        .createNativeQuery(
            "select content from statement where hash = :hash and client_id = :client",
            String.class)
        .setParameter("hash", hash)
        .setParameter("client", clientId)
        .getResultStream()
        .findFirst()
        .map(content -> CanonicalStatement.read(clientId, (String) content));
  }

  void add(Entry kind, Signature signature, @Nullable UUID byAccountId) {
    add(kind, signature.clientId(), signature.statementHash(), signature.id(), byAccountId);
  }

  private void add(
      Entry kind,
      UUID clientId,
      String hash,
      @Nullable UUID signatureId,
      @Nullable UUID byAccountId) {
    entities
        .createNativeQuery(ADD)
        .setParameter("id", UUID.randomUUID())
        .setParameter("kind", kind.name())
        .setParameter("at", clock.instant())
        .setParameter("client", clientId)
        .setParameter("hash", hash)
        .setParameter("signature", signatureId)
        .setParameter("by", byAccountId)
        .executeUpdate();
  }
}
