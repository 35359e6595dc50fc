package org.porchlight.clients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Program;

/** What is paid, for how long, and by when it is decided; what is absent stays. */
record EnrolmentTerms(
    @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version,
    @Valid @Nullable Money amount,
    @Nullable LocalDate nextPaymentOn,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Schema(description = "The day it came in; moves the decision with it.")
        @Nullable LocalDate filedOn,
    @Nullable LocalDate decideBy) {

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
    if (amount != null && !program.currency().equals(java.util.Optional.of(amount.currency()))) {
      problem.field("amount.currency", "not-valid");
    }
    if (filedOn != null && filedOn.isAfter(today)) {
      problem.field("filedOn", "in-the-future");
    }
    if (decideBy != null && !enrolment.status().undecided()) {
      problem.field("decideBy", "not-open");
    }
    LocalDate from = periodFrom == null ? enrolment.periodFrom().orElse(null) : periodFrom;
    LocalDate to = periodTo == null ? enrolment.periodTo().orElse(null) : periodTo;
    if (from != null && to != null && to.isBefore(from)) {
      problem.field("periodTo", "before-start");
    }
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }

  private static void near(
      Problem problem, String field, @Nullable LocalDate date, LocalDate today) {
    if (date != null
        && (date.isBefore(today.minusYears(YEARS)) || date.isAfter(today.plusYears(YEARS)))) {
      problem.field(field, "too-far-away");
    }
  }

  void applyTo(Enrolment enrolment) {
    if (amount != null) {
      enrolment.pay(amount);
    }
    if (nextPaymentOn != null) {
      enrolment.payNextOn(nextPaymentOn);
    }
    enrolment.period(
        periodFrom == null ? enrolment.periodFrom().orElse(null) : periodFrom,
        periodTo == null ? enrolment.periodTo().orElse(null) : periodTo);
    if (decideBy != null) {
      enrolment.decideBy(decideBy);
    }
  }
}
