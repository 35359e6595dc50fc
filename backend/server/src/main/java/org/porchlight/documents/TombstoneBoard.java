package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;

/** Shows documents that were removed among those that are here. */
@ApplicationScoped
class TombstoneBoard {

  // The database's order of ids, which is not Java's.
  private static final Comparator<DocumentView> LATEST_FIRST =
      Comparator.comparing(DocumentView::receivedAt)
          .thenComparing(document -> document.id().toString())
          .reversed();

  @Inject Tombstones tombstones;
  @Inject Programs programs;
  @Inject Caller caller;

  /** Of items that the caller of this was shown already. */
  List<DocumentTombstone> ofItems(Collection<UUID> itemIds) {
    return itemIds.isEmpty() ? List.of() : tombstones.ofItems(itemIds);
  }

  /** Those of these documents that were removed. */
  List<DocumentTombstone> named(Collection<UUID> documentIds) {
    return documentIds.isEmpty() ? List.of() : tombstones.list("id in ?1", documentIds);
  }

  /** The latest first. One that was removed after it was read is among the removed alone. */
  List<DocumentView> among(List<DocumentView> here, Collection<DocumentTombstone> removed) {
    Set<UUID> gone = removed.stream().map(DocumentTombstone::id).collect(Collectors.toSet());
    Stream<DocumentView> left = here.stream().filter(document -> !gone.contains(document.id()));
    return Stream.concat(left, removed.stream().map(this::view)).sorted(LATEST_FIRST).toList();
  }

  private DocumentView view(DocumentTombstone removed) {
    SentFor sentFor = removed.sentFor();
    return new DocumentView(
        removed.id(),
        removed.itemId(),
        programs.requirementName(removed.program(), removed.requirement(), caller),
        sentFor == null ? null : sentFor.name(programs, caller),
        removed.documentType(),
        DocumentState.of(removed.status()),
        removed.scan(),
        List.of(),
        List.of(),
        removed.receivedAt(),
        null,
        null,
        null,
        null,
        removed.decidedAt(),
        null,
        null,
        null,
        null,
        removed.confirmationNumber(),
        removed.byStaff(),
        removed.senderName(),
        new DocumentView.RemovalView(removed.removedAt(), removed.keptFor(), removed.pages()),
        removed.version());
  }
}
