package org.porchlight.clients;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;
import org.porchlight.programs.reporting.ReportingGroup;

/** An enrolment as staff see it, in one language. Days are the branch's. */
@Schema(name = "Enrolment")
public record EnrolmentView(
    UUID id,
    @Schema(examples = "snap") String program,
    @Schema(examples = "Food benefits") String name,
    @Schema(examples = "SNAP") String alias,
    EnrolmentState state,
    @Schema(examples = "[\"moveTo:IN_REVIEW\"]") List<String> allowed,
    @Nullable Money amount,
    @Nullable LocalDate nextPaymentOn,
    @Nullable LocalDate periodFrom,
    @Nullable LocalDate periodTo,
    @Schema(description = "The day it came in.") @Nullable LocalDate filedOn,
    @Schema(description = "The last day for the office's decision; absent once decided.")
        @Nullable LocalDate decideBy,
    @Schema(description = "Under which of the program's rules the household reports changes.")
        ReportingGroup reportingGroup,
    @Schema(description = "Those that the program knows.") List<ReportingGroup> reportingGroups,
    Instant statusSince,
    @Schema(examples = "3") int version) {

  public static EnrolmentView of(Enrolment enrolment, Program program, Language language) {
    EnrolmentStatus status = enrolment.status();
    return new EnrolmentView(
        enrolment.id(),
        program.id(),
        program.name().in(language),
        program.alias().in(language),
        EnrolmentState.of(status),
        status.next().stream().map(to -> "moveTo:" + to.name()).toList(),
        enrolment.amount().orElse(null),
        enrolment.nextPaymentOn().orElse(null),
        enrolment.periodFrom().orElse(null),
        enrolment.periodTo().orElse(null),
        enrolment.filedOn().orElse(null),
        enrolment.decideBy().orElse(null),
        enrolment.reportingGroup().orElse(program.reporting().usual()),
        program.reporting().groups(),
        enrolment.statusSince(),
        enrolment.version());
  }
}
