package org.porchlight.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.checklist.ChecklistBoard;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.ChecklistItemView;
import org.porchlight.checklist.ChecklistItems;
import org.porchlight.clients.CaseFiles;
import org.porchlight.clients.Client;
import org.porchlight.clients.ContactView;
import org.porchlight.clients.Contacts;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.EnrolmentView;
import org.porchlight.clients.Enrolments;
import org.porchlight.clients.PersonView;
import org.porchlight.clients.Viewer;
import org.porchlight.duplicates.DuplicateBoard;
import org.porchlight.engagements.Engagement;
import org.porchlight.engagements.EngagementBoard;
import org.porchlight.engagements.EngagementView;
import org.porchlight.engagements.Engagements;
import org.porchlight.goals.GoalBoard;
import org.porchlight.goals.Goals;
import org.porchlight.journey.JourneyBoard;
import org.porchlight.legalholds.LegalHold;
import org.porchlight.legalholds.LegalHoldView;
import org.porchlight.legalholds.LegalHolds;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Page;
import org.porchlight.programs.Programs;
import org.porchlight.record.ClientRecord.RecordBranch;
import org.porchlight.record.ClientRecord.RecordCase;
import org.porchlight.record.ClientRecord.RecordEmergency;
import org.porchlight.record.ClientRecord.RecordEnrolment;
import org.porchlight.record.ClientRecord.RecordHousehold;
import org.porchlight.record.ClientRecord.RecordMember;
import org.porchlight.record.ClientRecord.RecordStaff;
import org.porchlight.restrictions.EmergencyAccesses;
import org.porchlight.restrictions.Restrictions;
import org.porchlight.timeline.Timeline;
import org.porchlight.timeline.TimelineBoard;
import org.porchlight.timeline.TimelineEntryView;
import org.porchlight.worklist.TaskBoard;
import org.porchlight.worklist.Tasks;

/** Gathers a client's record, in a number of statements that does not grow. */
@ApplicationScoped
class RecordPage {

  private static final int LATEST = 20;
  private static final List<String> ALLOWED =
      List.of(
          "change",
          "addContact",
          "regainAccess",
          "sendSignInLink",
          "addEngagement",
          "enrol",
          "addGoal");

  @Inject CaseFiles caseFiles;
  @Inject Contacts contacts;
  @Inject Enrolments enrolments;
  @Inject Engagements engagements;
  @Inject EngagementBoard engagementBoard;
  @Inject JourneyBoard journeys;
  @Inject Pulse pulse;
  @Inject LegalHolds holds;
  @Inject Restrictions restrictions;
  @Inject DuplicateBoard duplicates;
  @Inject ChecklistItems items;
  @Inject ChecklistBoard checklist;
  @Inject Goals goals;
  @Inject GoalBoard goalBoard;
  @Inject Tasks tasks;
  @Inject TaskBoard taskBoard;
  @Inject Timeline timeline;
  @Inject TimelineBoard timelineBoard;
  @Inject Branches branches;
  @Inject Programs programs;
  @Inject Staff staff;
  @Inject EmergencyAccesses emergencies;
  @Inject Clock clock;

  ClientRecord of(Client client, Viewer viewer, Language language) {
    String stamp = pulse.stampOf(client.id());
    Branch branch = branches.get(client.branchId());
    List<CaseFiles.Member> members = caseFiles.householdOf(client, viewer);
    List<Engagement> told = engagements.page(client.id(), null, null, LATEST);
    List<Engagement> pinned = engagements.pinnedOf(client.id());
    Map<UUID, EngagementView> shown = engagementBoard.byId(told, pinned);
    Optional<LegalHold> hold = holds.of(client.id());
    Map<UUID, StaffMember> people = staff.named(people(client, hold));
    boolean restricted = restrictions.of(client.id()).isPresent();
    List<Enrolment> all = enrolments.of(client.id()).all();
    List<ChecklistItem> asked = items.of(client.id()).all();
    return new ClientRecord(
        client.code(),
        client.name(),
        client.language().code(),
        PersonView.of(client),
        household(client, members),
        new RecordCase(members.getFirst().caseNumber()),
        client.timeZone().map(ZoneId::getId).orElse(null),
        contacts.of(client.id()).all().stream().map(ContactView::of).toList(),
        caseworker(client, people),
        restricted,
        restricted ? emergency(client, viewer) : null,
        hold.map(one -> LegalHoldView.of(one, people.get(one.placedBy()))).orElse(null),
        duplicates.of(client, viewer),
        new RecordBranch(branch.id(), branch.name()),
        journeys.of(client),
        enrolments(all, asked, language),
        goalBoard.show(goals.of(client.id()).all(), client, language, GoalBoard.For.STAFF),
        taskBoard.show(tasks.ofClient(client.id()), language),
        Page.of(told, LATEST, one -> new Cursor(one.at(), one.id()), one -> shown.get(one.id())),
        pinned.stream().map(one -> shown.get(one.id())).toList(),
        latest(client),
        stamp,
        ALLOWED);
  }

  private @Nullable RecordEmergency emergency(Client client, Viewer viewer) {
    return emergencies
        .open(client.id(), viewer.accountId(), clock.instant())
        .map(one -> new RecordEmergency(one.id(), one.untilAt()))
        .orElse(null);
  }

  private static Set<UUID> people(Client client, Optional<LegalHold> hold) {
    Set<UUID> people = new HashSet<>();
    client.caseworkerId().ifPresent(people::add);
    hold.map(LegalHold::placedBy).ifPresent(people::add);
    return people;
  }

  private static RecordHousehold household(Client client, List<CaseFiles.Member> members) {
    return new RecordHousehold(
        client.household().id(),
        members.stream().map(member -> new RecordMember(member.code(), member.name())).toList());
  }

  private static @Nullable RecordStaff caseworker(Client client, Map<UUID, StaffMember> people) {
    return client
        .caseworkerId()
        .flatMap(id -> Optional.ofNullable(people.get(id)))
        .map(member -> new RecordStaff(member.id(), member.name()))
        .orElse(null);
  }

  private List<RecordEnrolment> enrolments(
      List<Enrolment> all, List<ChecklistItem> asked, Language language) {
    Map<UUID, List<ChecklistItemView>> shown =
        checklist.show(asked, language, ChecklistBoard.For.STAFF).stream()
            .collect(Collectors.groupingBy(ChecklistItemView::enrolmentId));
    return all.stream()
        .map(
            one ->
                new RecordEnrolment(
                    EnrolmentView.of(one, programs.require(one.program()), language),
                    shown.getOrDefault(one.id(), List.of())))
        .toList();
  }

  private List<TimelineEntryView> latest(Client client) {
    var rows = timeline.page(client.id(), Timeline.Reader.STAFF, null, LATEST);
    return timelineBoard.show(rows.stream().limit(LATEST).toList());
  }
}
