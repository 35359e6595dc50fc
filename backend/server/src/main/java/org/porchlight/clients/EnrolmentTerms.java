package org.porchlight.clients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Program;
import org.porchlight.programs.reporting.ReportingGroup;

/**
 * What is paid, for how long, and by when it is decided. What is absent from the request ({@code
 * null} here) stays; what is null there (empty here) is cleared.
 */
record EnrolmentTerms(
    @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version,
    @Schema(nullable = true) @Nullable Optional<@Valid Money> amount,
    @Schema(nullable = true) @Nullable Optional<LocalDate> nextPaymentOn,
    @Schema(nullable = true) @Nullable Optional<LocalDate> periodFrom,
    @Schema(nullable = true) @Nullable Optional<LocalDate> periodTo,
    @Schema(nullable = true, description = "The day it came in; moves the decision with it.")
        @Nullable Optional<LocalDate> filedOn,
    @Schema(nullable = true) @Nullable Optional<LocalDate> decideBy,
    @Schema(nullable = true, description = "One of the enrolment's reportingGroups.")
        @Nullable Optional<ReportingGroup> reportingGroup) {

  private static final int YEARS = 20;

  /**
   * @throws Problem {@code terms-not-possible}, with the fields that cannot be
   */
  void check(Enrolment enrolment, Program program, LocalDate today) {
    Problem problem = Problem.of(ClientProblem.TERMS_NOT_POSSIBLE);
    near(problem, "nextPaymentOn", nextPaymentOn, today);
    near(problem, "periodFrom", periodFrom, today);
    near(problem, "periodTo", periodTo, today);
    near(problem, "filedOn", filedOn, today);
    near(problem, "decideBy", decideBy, today);
    set(amount)
        .filter(money -> !program.currency().equals(Optional.of(money.currency())))
        .ifPresent(money -> problem.field("amount.currency", "not-valid"));
    set(filedOn)
        .filter(day -> day.isAfter(today))
        .ifPresent(day -> problem.field("filedOn", "in-the-future"));
    if (set(decideBy).isPresent() && !enrolment.status().undecided()) {
      problem.field("decideBy", "not-open");
    }
    set(reportingGroup)
        .filter(group -> !program.reporting().groups().contains(group))
        .ifPresent(group -> problem.field("reportingGroup", "not-valid"));
    decisionAfterFiling(problem, enrolment);
    Optional<LocalDate> to = or(periodTo, enrolment.periodTo());
    or(periodFrom, enrolment.periodFrom())
        .filter(from -> to.filter(day -> day.isBefore(from)).isPresent())
        .ifPresent(from -> problem.field("periodTo", "before-start"));
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }

  // A later filing day alone moves the decision with it.
  private void decisionAfterFiling(Problem problem, Enrolment enrolment) {
    set(decideBy)
        .filter(day -> or(filedOn, enrolment.filedOn()).filter(day::isBefore).isPresent())
        .ifPresent(day -> problem.field("decideBy", "before-filed"));
  }

  private static void near(
      Problem problem, String field, @Nullable Optional<LocalDate> date, LocalDate today) {
    set(date)
        .filter(day -> day.isBefore(today.minusYears(YEARS)) || day.isAfter(today.plusYears(YEARS)))
        .ifPresent(day -> problem.field(field, "too-far-away"));
  }

  void applyTo(Enrolment enrolment) {
    if (amount != null) {
      enrolment.pay(amount.orElse(null));
    }
    if (nextPaymentOn != null) {
      enrolment.payNextOn(nextPaymentOn.orElse(null));
    }
    enrolment.period(
        or(periodFrom, enrolment.periodFrom()).orElse(null),
        or(periodTo, enrolment.periodTo()).orElse(null));
    if (reportingGroup != null) {
      enrolment.report(reportingGroup.orElse(null));
    }
    if (decideBy != null) {
      enrolment.decideBy(decideBy.orElse(null));
    }
  }

  private static <T> Optional<T> set(@Nullable Optional<T> change) {
    return or(change, Optional.empty());
  }

  private static <T> Optional<T> or(@Nullable Optional<T> change, Optional<T> stays) {
    return change == null ? stays : change;
  }
}
