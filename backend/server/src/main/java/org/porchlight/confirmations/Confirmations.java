package org.porchlight.confirmations;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.NotFoundException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.columns.StoredJson;
import org.porchlight.platform.web.Cursor;

/** Issues confirmations and finds them again. */
@ApplicationScoped
public class Confirmations implements PanacheRepositoryBase<Confirmation, UUID> {

  /** Two numbers alike are a one in billions chance; more in a row are a fault. */
  private static final int TRIES = 5;

  /** A clash leaves the transaction as it was, where a unique violation would abort it. */
  private static final String INSERT =
      """
      insert into confirmation (id, number, client_id, kind, at, subject, sent_to)
      values (:id, :number, :client, :kind, :at, cast(:subject as jsonb), cast('[]' as jsonb))
      on conflict (number) do nothing
      """;

  @Inject Clock clock;
  @Inject Event<ConfirmationEvent> events;

  RandomGenerator random = new SecureRandom();

  /** Issues one with a number of its own, in the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public Confirmation issue(NewConfirmation wanted) {
    UUID id = UUID.randomUUID();
    insert(id, wanted);
    Confirmation issued = findById(id);
    events.fire(new ConfirmationEvent.ConfirmationIssued(wanted.clientId(), id, issued.number()));
    return issued;
  }

  /** Whether this can be a number at all: its symbols are ours, and the last one checks. */
  public static boolean wellFormed(String typed) {
    return ConfirmationNumber.read(typed).isPresent();
  }

  /** The one of that number, in its written form or as somebody typed it. */
  public Optional<Confirmation> numbered(String typed) {
    return ConfirmationNumber.read(typed)
        .flatMap(number -> find("number", number).firstResultOptional());
  }

  /** For listeners: the id comes from our own rows. */
  public Confirmation named(UUID id) {
    return findByIdOptional(id).orElseThrow(NotFoundException::new);
  }

  /** The same, held until the end of the transaction: of two changes at once one comes second. */
  public Optional<Confirmation> namedToChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
  }

  /** What the client got for sending that document; held. */
  public Optional<Confirmation> ofDocument(UUID documentId) {
    return find("documentId = ?1 and kind = ?2", documentId, ConfirmationKind.DOCUMENT_RECEIVED)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** The confirmations of one client. */
  public OfClient of(UUID clientId) {
    return new OfClient(clientId);
  }

  /** One client's own; all others do not exist here. */
  public final class OfClient {

    private final UUID clientId;

    private OfClient(UUID clientId) {
      this.clientId = clientId;
    }

    /** Up to {@code limit} of them after the cursor, the latest first, and one more if there is. */
    List<Confirmation> page(@Nullable Cursor after, int limit) {
      String order = " order by at desc, id desc";
      PanacheQuery<Confirmation> query =
          after == null
              ? find("clientId = ?1" + order, clientId)
              : find(
                  "clientId = ?1 and (at < ?2 or (at = ?2 and id < ?3))" + order,
                  clientId,
                  after.at(),
                  after.id());
      return query.range(0, limit).list();
    }
  }

  private void insert(UUID id, NewConfirmation wanted) {
    for (int i = 0; i < TRIES; i++) {
      if (insertNumbered(ConfirmationNumber.random(random), id, wanted)) {
        return;
      }
    }
    throw new IllegalStateException("No free confirmation number in " + TRIES + " tries");
  }

  private boolean insertNumbered(String number, UUID id, NewConfirmation wanted) {
    return getEntityManager()
            .createNativeQuery(INSERT)
            .setParameter("id", id)
            .setParameter("number", number)
            .setParameter("client", wanted.clientId())
            .setParameter("kind", wanted.kind().name())
            .setParameter("at", clock.instant())
            .setParameter("subject", StoredJson.write(wanted.subject()))
            .executeUpdate()
        == 1;
  }
}
