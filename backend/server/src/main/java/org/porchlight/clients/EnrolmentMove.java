package org.porchlight.clients;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Program;

/** Where an enrolment goes from here. */
public record EnrolmentMove(
    @NotNull @Schema(examples = "IN_REVIEW") EnrolmentStatus to,
    @Size(min = 1, max = 1000)
        @Schema(
            description = "Of a decision: the client reads it.",
            examples = "All papers are here.")
        @Nullable String reason,
    @Schema(
            description =
                "The first day that a decision counts. Of an adverse action at least ten days"
                    + " ahead, and where it is left out the first such day.",
            examples = "2026-04-01")
        @Nullable LocalDate effectiveOn,
    @Valid
        @Schema(
            description =
                "What is paid from then on. An adverse action without one ends the benefit.")
        @Nullable Money amount,
    @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version) {

  private static final int YEARS = 20;

  /**
   * @throws Problem {@code terms-not-possible}, with the fields that cannot be
   */
  void check(Program program, LocalDate today) {
    Problem problem = Problem.of(ClientProblem.TERMS_NOT_POSSIBLE);
    if (amount != null && !program.currency().equals(Optional.of(amount.currency()))) {
      problem.field("amount.currency", "not-valid");
    }
    if (effectiveOn != null
        && (effectiveOn.isBefore(today.minusYears(YEARS))
            || effectiveOn.isAfter(today.plusYears(YEARS)))) {
      problem.field("effectiveOn", "too-far-away");
    }
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }

  /** What was announced only is not paid yet. */
  Optional<Money> paidNow() {
    return to == EnrolmentStatus.ADVERSE_ACTION_PENDING
        ? Optional.empty()
        : Optional.ofNullable(amount);
  }
}
