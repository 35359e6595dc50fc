package org.porchlight.absences;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StaffMember;

/** That somebody is away, as colleagues see it. */
@Schema(name = "Absence", description = "That somebody is away, and who has their work meanwhile.")
record AbsenceView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    AbsentWorker worker,
    @Schema(description = "Absent where the work is whoever's has time.")
        @Nullable AbsentWorker cover,
    @Schema(description = "The first day.", examples = "2026-03-09") LocalDate startsOn,
    @Schema(description = "The last day.", examples = "2026-03-13") LocalDate endsOn,
    @Schema(description = "Whether it has begun.", examples = "true") boolean now,
    @Schema(description = "What the caller may do.", examples = "[\"end\"]") List<String> allowed) {

  /** Somebody of the branch. */
  record AbsentWorker(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Pat Sample") @Nullable String name) {}

  static AbsenceView of(Absence absence, Map<UUID, StaffMember> people, ZoneId zone) {
    // It ends with the last instant of a day, which is the first of the next.
    Instant last = absence.endsAt().minusMillis(1);
    return new AbsenceView(
        absence.id(),
        worker(absence.accountId(), people),
        absence.coverId() == null ? null : worker(absence.coverId(), people),
        LocalDate.ofInstant(absence.startsAt(), zone),
        LocalDate.ofInstant(last, zone),
        false,
        List.of());
  }

  AbsenceView with(boolean isOn, boolean mayEnd) {
    List<String> may = mayEnd ? List.of("end") : List.of();
    return new AbsenceView(id, worker, cover, startsOn, endsOn, isOn, may);
  }

  private static AbsentWorker worker(UUID id, Map<UUID, StaffMember> people) {
    StaffMember member = people.get(id);
    return new AbsentWorker(id, member == null ? null : member.name());
  }
}
