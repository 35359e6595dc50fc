package org.porchlight.signatures.telephone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;

/** The recordings, always of a client that the caller may see. */
@ApplicationScoped
class SignatureRecordings implements PanacheRepositoryBase<Recording, UUID> {

  @Inject Clients clients;
  @Inject TelephoneConfig config;

  /**
   * @param number of the signature
   * @throws NotFoundException where there is none, or it is not the caller's to see
   */
  Recording requireVisible(String number, Caller caller) {
    Recording recording =
        find("signatureNumber", number).firstResultOptional().orElseThrow(NotFoundException::new);
    clients.visibleTo(caller).require(recording.clientId());
    return recording;
  }

  /**
   * Whether this very recording is another household's; in one, a call may do for several
   * signatures. It is this one's from then on, and of two who come at once the second waits.
   */
  boolean isOfOthers(String sha256, Client client) {
    getEntityManager()
        .createNativeQuery(
            "insert into recorded_call (sha256, household_id) values (:sha256, :household)"
                + " on conflict (sha256) do nothing")
        .setParameter("sha256", sha256)
        .setParameter("household", client.household().id())
        .executeUpdate();
    return !client
        .household()
        .id()
        .equals(
            getEntityManager()
                .createNativeQuery(
                    "select household_id from recorded_call where sha256 = :sha256", UUID.class)
                .setParameter("sha256", sha256)
                .getSingleResult());
  }

  /** At most one. */
  List<Recording> ofUpload(UUID uploadId) {
    return list("uploadId", uploadId);
  }

  /** Whose it was, once none of its signatures has it any more. */
  void forgetCall(String sha256) {
    getEntityManager()
        .createNativeQuery(
            "delete from recorded_call where sha256 = :sha256"
                + " and not exists (select 1 from recording where sha256 = :sha256)")
        .setParameter("sha256", sha256)
        .executeUpdate();
  }

  /** Those that were recorded before and come after that one, the oldest first; some. */
  List<Recording> before(Instant moment, Cursor after) {
    return find(
            "recordedAt < ?1 and (recordedAt > ?2 or recordedAt = ?2 and id > ?3)"
                + " order by recordedAt, id",
            moment,
            after.at(),
            after.id())
        .page(0, config.removedTogether())
        .list();
  }
}
