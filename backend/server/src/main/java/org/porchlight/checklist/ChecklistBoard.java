package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Caseworkers;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.DocumentTypeView;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;
import org.porchlight.programs.Requirement;

/** Shows what is asked, with its words, what was sent for it and what is being done about it. */
@ApplicationScoped
public class ChecklistBoard {

  @Inject Programs programs;
  @Inject Branches branches;
  @Inject Caseworkers caseworkers;
  @Inject @Any Instance<SentDocuments> documents;
  @Inject Clock clock;

  /** Who looks: what they may do with an item depends on it. */
  public enum For {
    CLIENT,
    STAFF
  }

  public ChecklistItemView show(ChecklistItem item, Language language, For reader) {
    return show(List.of(item), language, reader).getFirst();
  }

  /** In the order given; all of them of one client. */
  public List<ChecklistItemView> show(
      Collection<ChecklistItem> items, Language language, For reader) {
    if (items.isEmpty()) {
      return List.of();
    }
    Page page = new Page(sent(items), offered(items), today(items.iterator().next()), language);
    return items.stream().map(item -> view(item, page, reader)).toList();
  }

  /** What all items of a page share: documents by item, and those on file by their own ids. */
  private record Page(
      Map<UUID, ? extends List<? extends SentDocuments.Sent>> sent,
      Map<UUID, ? extends SentDocuments.Sent> offered,
      LocalDate today,
      Language language) {}

  /** Their branch's day: what is due by it is decided by it. */
  public LocalDate today(ChecklistItem item) {
    return branches.get(item.enrolment().client().branchId()).today(clock);
  }

  private Map<UUID, ? extends List<? extends SentDocuments.Sent>> sent(
      Collection<ChecklistItem> items) {
    if (documents.isUnsatisfied()) {
      return Map.of();
    }
    List<UUID> finished =
        items.stream().filter(item -> item.status().finished()).map(ChecklistItem::id).toList();
    return documents.get().of(items.stream().map(ChecklistItem::id).toList(), finished);
  }

  private Map<UUID, ? extends SentDocuments.Sent> offered(Collection<ChecklistItem> items) {
    List<UUID> ids =
        items.stream().flatMap(item -> item.offer().stream()).map(Offer::documentId).toList();
    return ids.isEmpty() || documents.isUnsatisfied() ? Map.of() : documents.get().named(ids);
  }

  private ChecklistItemView view(ChecklistItem item, Page page, For reader) {
    Language language = page.language();
    List<? extends SentDocuments.Sent> sent = page.sent().get(item.id());
    Program program = programs.require(item.program());
    Requirement requirement = item.requirementOf(program);
    return new ChecklistItemView(
        item.id(),
        item.enrolment().id(),
        item.program(),
        program.name().in(language),
        item.requirement(),
        requirement.name().in(language),
        requirement.ask().in(language),
        requirement.why().in(language),
        item.reason(),
        item.dueOn(),
        item.overdue(page.today()),
        ItemState.of(item.status()),
        allowed(item, reader),
        item.documentTypes().stream()
            .flatMap(id -> requirement.documentType(id).stream())
            .map(type -> DocumentTypeView.of(type, language))
            .toList(),
        requirement.without().stream()
            .map(way -> new ChecklistItemView.WithoutView(way.option(), way.text().in(language)))
            .toList(),
        item.latestAction().map(action -> show(action)).orElse(null),
        sent == null ? List.of() : sent,
        item.offer().map(offer -> view(offer, page)).orElse(null),
        item.version());
  }

  private static ChecklistItemView.@Nullable OfferView view(Offer offer, Page page) {
    SentDocuments.Sent document = page.offered().get(offer.documentId());
    return document == null ? null : new ChecklistItemView.OfferView(document, offer.chosenAt());
  }

  public ItemActionView show(ItemAction action) {
    UUID branchId = action.item().enrolment().client().branchId();
    return ItemActionView.of(
        action, action.ownerAccountId().flatMap(id -> caseworkers.name(id, branchId)).orElse(null));
  }

  private static List<String> allowed(ChecklistItem item, For reader) {
    List<String> allowed = new ArrayList<>();
    if (!item.status().finished()) {
      allowed.add("sendDocument");
      if (item.offer().isPresent() && (reader == For.STAFF || !item.offerWaits())) {
        allowed.add(reader == For.STAFF ? "reviewOffer" : "chooseOffer");
      }
      if (reader == For.STAFF) {
        allowed.addAll(List.of("waive", "withdraw", "moveDueDate"));
      } else if (item.openAction().isEmpty()) {
        allowed.add("openAction");
      }
    }
    return allowed;
  }
}
