package org.porchlight.uploadlinks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.accounts.LinkRole;
import org.porchlight.accounts.Senders;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;
import org.porchlight.uploadlinks.UploadLinkView.LinkedItem;

/**
 * Shows staff the links of one client, with the names of what they are for and of who made them.
 */
@ApplicationScoped
class UploadLinkBoard {

  @Inject ChecklistItems items;
  @Inject Programs programs;
  @Inject Senders senders;
  @Inject Staff staff;
  @Inject Caller caller;
  @Inject Clock clock;

  UploadLinkView show(UploadLink link) {
    return show(List.of(link)).getFirst();
  }

  /** In the order given; all of them of one client. */
  List<UploadLinkView> show(List<UploadLink> links) {
    if (links.isEmpty()) {
      return List.of();
    }
    Map<UUID, LinkedItem> named =
        items.of(links.getFirst().clientId()).all().stream()
            .collect(Collectors.toMap(ChecklistItem::id, this::named));
    Map<UUID, StaffMember> makers =
        staff.named(links.stream().map(UploadLink::madeBy).collect(Collectors.toSet()));
    return links.stream().map(link -> view(link, named, makers)).toList();
  }

  private LinkedItem named(ChecklistItem item) {
    return new LinkedItem(
        item.id(), programs.requirementName(item.program(), item.requirement(), caller));
  }

  private UploadLinkView view(
      UploadLink link, Map<UUID, LinkedItem> named, Map<UUID, StaffMember> makers) {
    StaffMember maker = makers.get(link.madeBy());
    boolean open = link.openAt(clock.instant());
    return new UploadLinkView(
        link.id(),
        link.recipient(),
        link.itemIds().stream()
            .filter(named::containsKey)
            .map(named::get)
            .sorted(Comparator.comparing(LinkedItem::requirementName))
            .toList(),
        link.madeAt(),
        maker == null ? null : maker.name(),
        link.expiresAt(),
        link.revokedAt(),
        open,
        open ? senders.url("/send", LinkRole.SENDER, link.id()) : null);
  }
}
