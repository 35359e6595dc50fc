package org.porchlight.documents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Problem;

/** What is left of documents that were removed; who may see it is said by {@link Documents}. */
@ApplicationScoped
class Tombstones implements PanacheRepositoryBase<DocumentTombstone, UUID> {

  private static final int MOST = 1000;

  @Inject Clients clients;
  @Inject Branches branches;

  /** Of items that the caller of this was shown already, the latest first. */
  List<DocumentTombstone> ofItems(Collection<UUID> itemIds) {
    return find("itemId in ?1 order by receivedAt desc, id desc", itemIds).page(0, MOST).list();
  }

  /** What whoever could see the document is told instead. */
  Problem problem(DocumentTombstone removed) {
    UUID branchId = clients.named(removed.clientId()).branchId();
    LocalDate day = LocalDate.ofInstant(removed.removedAt(), branches.get(branchId).timeZone());
    return Problem.of(DocumentProblem.DOCUMENT_REMOVED)
        .with("removedOn", day)
        .with("keptFor", removed.keptFor())
        .with("receivedAt", removed.receivedAt())
        .with("confirmationNumber", removed.confirmationNumber());
  }
}
