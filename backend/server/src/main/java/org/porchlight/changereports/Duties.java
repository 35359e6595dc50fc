package org.porchlight.changereports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.porchlight.branches.Branch;
import org.porchlight.clients.Enrolment;
import org.porchlight.programs.Program;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.programs.reporting.Happened;
import org.porchlight.programs.reporting.ReportingDuty;
import org.porchlight.programs.reporting.ReportingGroup;
import org.porchlight.programs.reporting.ReportingRule;

/** What each of a client's programs wants to hear of one change. */
record Duties(List<Duty> each) {

  /** One program's. */
  record Duty(
      Program program, ReportingGroup group, ReportingRule rule, Optional<LocalDate> dueOn) {

    static Duty of(
        Enrolment enrolment, Program program, ChangeKind kind, Happened happened, Branch branch) {
      ReportingGroup group = enrolment.reportingGroup().orElse(program.reporting().usual());
      ReportingRule rule = program.reporting().rule(group, kind);
      return new Duty(program, group, rule, rule.dueOn(happened, program.clocks(), branch));
    }
  }

  /** The strongest of them; none where the client is on no program. */
  ReportingDuty strongest() {
    return each.stream()
        .map(duty -> duty.rule().duty())
        .min(Comparator.naturalOrder())
        .orElse(ReportingDuty.NEED_NOT);
  }

  /** The first day by which any program that must hear of it has to. */
  Optional<LocalDate> reportBy() {
    return first(ReportingDuty.MUST);
  }

  /** The same or, where none must, the first by which it is good to. */
  Optional<LocalDate> firstDay() {
    return reportBy().or(() -> first(ReportingDuty.SHOULD));
  }

  private Optional<LocalDate> first(ReportingDuty wanted) {
    return each.stream()
        .filter(duty -> duty.rule().duty() == wanted)
        .flatMap(duty -> duty.dueOn().stream())
        .min(Comparator.naturalOrder());
  }
}
