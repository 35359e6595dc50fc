package org.porchlight.absences;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/absences")
@Tag(name = "absences", description = "Who is away, and who has their work meanwhile.")
class AbsenceResource {

  /** Who is away from when until when, and who stands in. */
  record NewAbsence(
      @Schema(
              description = "Whose; the caller's own where it is left out.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID accountId,
      @NotNull @Schema(description = "The first day.", examples = "2026-03-09") LocalDate startsOn,
      @NotNull @Schema(description = "The last day.", examples = "2026-03-13") LocalDate endsOn,
      @Schema(
              description = "Who has the work meanwhile; left out: whoever has time.",
              examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
          @Nullable UUID coverId) {}

  /** The branch's absences that are not over. */
  record AbsenceList(
      @Schema(description = "The first to end first, at most 500.") List<AbsenceView> items) {}

  @Inject Caller caller;
  @Inject Absences absences;
  @Inject Branches branches;
  @Inject Staff staff;
  @Inject Clock clock;
  @Inject Event<AbsenceEvent> events;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Who of the branch is or will be away",
      description = "Those that are over are not in it.")
  public AbsenceList list() {
    return new AbsenceList(show(absences.from(caller.branchId(), clock.instant())));
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Note that somebody is away",
      description =
          "From its first day to its last, what waits for them shows as their cover's, or as"
              + " nobody's. After that it is theirs again, except for what was taken or ended"
              + " meanwhile. Of several for one day, the one noted last counts.")
  public AbsenceView note(@NotNull @Valid NewAbsence wanted) {
    UUID worker = wanted.accountId() == null ? caller.accountId() : wanted.accountId();
    requireMembers(worker, wanted.coverId());
    requireAllowed(worker);
    Branch branch = branches.get(caller.branchId());
    requireDays(wanted, branch.today(clock));
    Absence absence =
        Absence.of(branch.id(), worker, wanted.coverId())
            .between(branch.endOf(wanted.startsOn().minusDays(1)), branch.endOf(wanted.endsOn()))
            .noted(caller.accountId(), clock.instant());
    absences.persist(absence);
    events.fire(absence.asNoted());
    return show(List.of(absence)).getFirst();
  }

  @DELETE
  @Path("/{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Say that somebody is back, or does not go",
      description = "What waits for them is theirs again at once.")
  public AbsenceView end(@PathParam("id") UUID id) {
    Absence absence = absences.require(caller.branchId(), id);
    requireAllowed(absence.accountId());
    if (absence.isOver(clock.instant())) {
      throw Problem.of(AbsenceProblem.ABSENCE_OVER);
    }
    events.fire(absence.end(caller.accountId(), clock.instant()));
    return show(List.of(absence)).getFirst();
  }

  private boolean mayChange(UUID worker) {
    return worker.equals(caller.accountId()) || caller.role().equals(Roles.SUPERVISOR);
  }

  private void requireAllowed(UUID worker) {
    if (!mayChange(worker)) {
      throw Problem.of(AbsenceProblem.ABSENCE_NOT_YOURS);
    }
  }

  private void requireMembers(UUID worker, @Nullable UUID cover) {
    List<UUID> members = staff.idsOfBranch(caller.branchId());
    if (!members.contains(worker)) {
      throw Problem.of(AbsenceProblem.NOT_A_MEMBER).field("accountId", "not-valid");
    }
    if (cover != null && (cover.equals(worker) || !members.contains(cover))) {
      throw Problem.of(AbsenceProblem.NOT_A_MEMBER).field("coverId", "not-valid");
    }
    if (absences.from(caller.branchId(), clock.instant()).size() >= Absences.MAX) {
      throw Problem.of(AbsenceProblem.TOO_MANY_ABSENCES);
    }
  }

  private static void requireDays(NewAbsence wanted, LocalDate today) {
    if (wanted.startsOn().isBefore(today.minusDays(1))
        || wanted.startsOn().isAfter(today.plusYears(1))) {
      throw Problem.of(AbsenceProblem.ABSENCE_DAYS_WRONG).field("startsOn", "not-valid");
    }
    LocalDate ends = wanted.endsOn();
    if (ends.isBefore(today)
        || ends.isBefore(wanted.startsOn())
        || ends.isAfter(wanted.startsOn().plusYears(1))) {
      throw Problem.of(AbsenceProblem.ABSENCE_DAYS_WRONG).field("endsOn", "not-valid");
    }
  }

  private List<AbsenceView> show(List<Absence> shown) {
    Map<UUID, StaffMember> people =
        staff.named(
            shown.stream()
                .flatMap(one -> Stream.of(one.accountId(), one.coverId()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    var zone = branches.get(caller.branchId()).timeZone();
    var now = clock.instant();
    return shown.stream()
        .map(
            one ->
                AbsenceView.of(one, people, zone)
                    .with(one.isOn(now), !one.isOver(now) && mayChange(one.accountId())))
        .toList();
  }
}
