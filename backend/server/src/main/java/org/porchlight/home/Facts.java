package org.porchlight.home;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.IfNothing;
import org.porchlight.programs.Program;
import org.porchlight.programs.Requirement;

/**
 * All that decides what the page says of one enrolment.
 *
 * @param you what the client has to do, the first due first
 * @param us what the office does about things that were sent or said
 * @param today in the branch's time zone
 */
record Facts(
    EnrolmentStatus status,
    Dates dates,
    Program program,
    List<YourThing> you,
    List<OurThing> us,
    LocalDate today,
    Language language) {

  /** What staff set, each in the branch's time zone; since is the day of the last move. */
  record Dates(
      LocalDate since,
      Optional<LocalDate> decideBy,
      Optional<LocalDate> nextPaymentOn,
      Optional<LocalDate> periodTo) {}

  Optional<LocalDate> firstDueOn() {
    return you.stream().map(YourThing::dueOn).min(LocalDate::compareTo);
  }

  /** The last day on which a late renewal still counts. */
  LocalDate reconsideredUntil() {
    return dates.since().plusDays(program.clocks().reconsiderationDays());
  }

  boolean mayStillRenew() {
    return !today.isAfter(reconsideredUntil());
  }

  /** What missing proof costs: only a part, where no missing proof costs the whole. */
  IfNothing missingProof() {
    List<IfNothing> each =
        you.stream()
            .flatMap(thing -> program.everRequirement(thing.requirement()).stream())
            .map(Requirement::ifNothing)
            .toList();
    if (!each.isEmpty() && each.stream().allMatch(Facts::mild)) {
      return each.getFirst();
    }
    return status.undecided() ? program.undecided() : program.active();
  }

  private static boolean mild(IfNothing one) {
    return one.code() == IfNothing.Code.BENEFITS_SMALLER || one.code() == IfNothing.Code.NOTHING;
  }
}
