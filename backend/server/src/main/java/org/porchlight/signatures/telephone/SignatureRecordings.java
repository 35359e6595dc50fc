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

/** The recordings, always of a client that the caller may see. */
@ApplicationScoped
class SignatureRecordings implements PanacheRepositoryBase<Recording, UUID> {

  private static final int AT_ONCE = 500;

  @Inject Clients clients;

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

  /** Whether a signature in another household has this very recording; in one, a call may do. */
  boolean isOfOthers(String sha256, Client client) {
    return getEntityManager()
            .createQuery(
                "select count(*) from Recording r join Client c on c.id = r.clientId"
                    + " where r.sha256 = :sha256 and c.household <> :household",
                Long.class)
            .setParameter("sha256", sha256)
            .setParameter("household", client.household())
            .getSingleResult()
        > 0;
  }

  /** At most one. */
  List<Recording> ofUpload(UUID uploadId) {
    return list("uploadId", uploadId);
  }

  /** Those that were recorded before, the oldest first; at most 500. */
  List<Recording> before(Instant moment) {
    return find("recordedAt < ?1 order by recordedAt, id", moment).page(0, AT_ONCE).list();
  }
}
