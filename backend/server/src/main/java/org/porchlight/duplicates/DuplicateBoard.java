package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.CaseFiles;
import org.porchlight.clients.Client;
import org.porchlight.clients.ContactView;
import org.porchlight.clients.Contacts;
import org.porchlight.clients.EnrolmentView;
import org.porchlight.clients.Enrolments;
import org.porchlight.clients.Viewer;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Programs;

/** Shows pairs with the names of whoever decided; and one of them with what both records say. */
@ApplicationScoped
public class DuplicateBoard {

  @Inject Duplicates duplicates;
  @Inject Staff staff;
  @Inject Contacts contacts;
  @Inject CaseFiles caseFiles;
  @Inject Enrolments enrolments;
  @Inject Programs programs;

  /** What waits for a decision about a client, and what was merged into them. */
  public List<DuplicateView> of(Client client, Viewer viewer) {
    return show(duplicates.of(client, viewer));
  }

  List<DuplicateView> show(List<Duplicate> pairs) {
    Map<UUID, StaffMember> people =
        staff.named(
            pairs.stream()
                .map(Duplicate::decidedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return pairs.stream().map(pair -> show(pair, people)).toList();
  }

  private static DuplicateView show(Duplicate pair, Map<UUID, StaffMember> people) {
    UUID by = pair.decidedBy();
    StaffMember member = by == null ? null : people.get(by);
    return DuplicateView.of(pair, member == null ? null : member.name());
  }

  Comparison compare(Duplicate pair, Viewer viewer, Language language) {
    return new Comparison(
        show(List.of(pair)).getFirst(),
        side(pair.one(), viewer, language),
        side(pair.other(), viewer, language));
  }

  private Comparison.RecordSide side(Client client, Viewer viewer, Language language) {
    return new Comparison.RecordSide(
        client.code(),
        client.name(),
        client.language().code(),
        client.createdAt(),
        client.caseworkerId().flatMap(staff::named).map(StaffMember::name).orElse(null),
        caseFiles.householdOf(client, viewer).stream()
            .filter(member -> !member.code().equals(client.code()))
            .map(member -> new Comparison.SideMember(member.code(), member.name()))
            .toList(),
        contacts.of(client.id()).all().stream().map(ContactView::of).toList(),
        enrolments.of(client.id()).all().stream()
            .map(one -> EnrolmentView.of(one, programs.require(one.program()), language))
            .toList());
  }
}
