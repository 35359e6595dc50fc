package org.porchlight.documents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.FiledDocument;
import org.porchlight.checklist.SentDocuments;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** Shows documents to whoever is calling, in their language, with the names of those who acted. */
@ApplicationScoped
class DocumentBoard implements SentDocuments {

  @Inject Documents documents;
  @Inject TombstoneBoard removed;
  @Inject ReasonBoard reasons;
  @Inject Programs programs;
  @Inject Staff staff;
  @Inject Caller caller;

  @Override
  public Map<UUID, List<DocumentView>> of(Collection<UUID> itemIds) {
    return of(itemIds, List.of());
  }

  @Override
  public Map<UUID, List<DocumentView>> of(Collection<UUID> itemIds, Collection<UUID> finished) {
    List<DocumentView> here = itemIds.isEmpty() ? List.of() : show(documents.ofItems(itemIds));
    return removed.among(here, removed.ofItems(finished)).stream()
        .collect(
            Collectors.groupingBy(
                DocumentView::checklistItemId, LinkedHashMap::new, Collectors.toList()));
  }

  @Override
  public Map<UUID, DocumentView> named(Collection<UUID> documentIds) {
    List<DocumentView> here = show(documents.list("id in ?1", documentIds));
    Set<UUID> others = new HashSet<>(documentIds);
    here.forEach(document -> others.remove(document.id()));
    return removed.among(here, removed.named(others)).stream()
        .collect(Collectors.toMap(DocumentView::id, Function.identity()));
  }

  @Override
  public List<FiledDocument> accepted(UUID clientId) {
    return documents.accepted(clientId);
  }

  @Override
  public boolean holdAccepted(UUID documentId) {
    return documents.holdAccepted(documentId);
  }

  DocumentView show(Document document) {
    return show(List.of(document)).getFirst();
  }

  /** For staff who review it: whether the decision can be taken back depends on what it is for. */
  DocumentView show(Document document, ChecklistItem item) {
    return view(document, names(List.of(document)), document.allowed(item));
  }

  /** In the order given. */
  List<DocumentView> show(List<Document> shown) {
    Map<UUID, StaffMember> names = names(shown);
    return shown.stream()
        .map(document -> view(document, names, caller.isStaff() ? document.allowed() : List.of()))
        .toList();
  }

  private Map<UUID, StaffMember> names(List<Document> shown) {
    Set<UUID> actors =
        shown.stream()
            .flatMap(
                document ->
                    Stream.of(
                        document.openedBy(), document.seenBy(), document.decision().decidedBy()))
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    return staff.named(actors);
  }

  private DocumentView view(Document document, Map<UUID, StaffMember> names, List<String> allowed) {
    Language language = caller.language();
    SentFor sentFor = document.sentFor();
    Decision decision = document.decision();
    return new DocumentView(
        document.id(),
        document.itemId(),
        programs.requirementName(document.program(), document.requirement(), caller),
        sentFor == null ? null : sentFor.name(programs, caller),
        document.documentType(),
        DocumentState.of(document.status()),
        document.scan(),
        allowed,
        document.pages().stream().map(DocumentView.PageView::of).toList(),
        document.receivedAt(),
        document.openedAt(),
        name(document.openedBy(), names),
        document.seenAt(),
        name(document.seenBy(), names),
        decision.decidedAt(),
        name(decision.decidedBy(), names),
        decision.reason(),
        reasons.text(decision, language).orElse(null),
        decision.note(),
        document.confirmationNumber(),
        document.byStaff(),
        document.senderName(),
        null,
        document.version());
  }

  private static @Nullable String name(@Nullable UUID account, Map<UUID, StaffMember> names) {
    StaffMember member = account == null ? null : names.get(account);
    return member == null ? null : member.name();
  }
}
