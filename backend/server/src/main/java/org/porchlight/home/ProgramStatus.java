package org.porchlight.home;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.EnrolmentState;
import org.porchlight.clients.Money;

/** Where a client stands on one program. */
@Schema(name = "ProgramStatus")
record ProgramStatus(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID enrolmentId,
    @Schema(examples = "snap") String program,
    @Schema(examples = "Food benefits") String name,
    @Schema(examples = "SNAP") String alias,
    EnrolmentState state,
    @Schema(description = "Whose turn it is.") Turn turn,
    @Nullable Money amount,
    @Schema(examples = "2026-03-05") @Nullable LocalDate nextPaymentOn,
    @Schema(examples = "2026-03-01") @Nullable LocalDate periodFrom,
    @Schema(examples = "2026-08-31") @Nullable LocalDate periodTo,
    @Schema(description = "When the application or renewal came in.", examples = "2026-02-20")
        @Nullable LocalDate filedOn,
    @Schema(description = "The last day for the decision.", examples = "2026-03-22")
        @Nullable LocalDate decideBy,
    @Schema(description = "What the client has to do, the first due first.") List<YourThing> you,
    @Schema(description = "What the office does.") List<OurThing> us,
    NextThing next,
    Consequence ifNothing) {

  static ProgramStatus of(Enrolment enrolment, Facts facts) {
    Standing standing = Standing.of(facts);
    return new ProgramStatus(
        enrolment.id(),
        enrolment.program(),
        facts.program().name().in(facts.language()),
        facts.program().alias().in(facts.language()),
        EnrolmentState.of(enrolment.status()),
        standing.turn(),
        enrolment.amount().orElse(null),
        enrolment.nextPaymentOn().orElse(null),
        enrolment.periodFrom().orElse(null),
        enrolment.periodTo().orElse(null),
        enrolment.filedOn().orElse(null),
        enrolment.decideBy().orElse(null),
        standing.you(),
        standing.us(),
        standing.next(),
        standing.ifNothing());
  }
}
