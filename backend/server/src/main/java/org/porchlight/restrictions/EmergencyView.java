package org.porchlight.restrictions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.restrictions.EmergencyAccess.EmergencyStatus;
import org.porchlight.restrictions.EmergencyAccess.Judgement;

/** That somebody opened a restricted record in an emergency, as supervisors see it. */
@Schema(name = "Emergency")
record EmergencyView(
    UUID id,
    @Schema(description = "The client ID.", examples = "CL-4TW-906") String clientCode,
    @Schema(examples = "Pat Sample") @Nullable String by,
    @Schema(
            description = "Why, in their words.",
            examples = "He is at the counter with no medicine left, and nobody else is in.")
        String reason,
    Instant openedAt,
    @Schema(description = "When it ends, or ended.") Instant until,
    @Schema(description = "Whether they see the record now.") boolean open,
    EmergencyState state,
    @Nullable Judgement judgement,
    @Schema(examples = "Nobody else could be reached.") @Nullable String note,
    @Schema(examples = "Robin Sample") @Nullable String judgedBy,
    @Nullable Instant judgedAt,
    @Schema(description = "What the caller may do.", examples = "[\"judge\"]")
        List<String> allowed) {

  /** Where it stands. */
  @Schema(name = "EmergencyState")
  record EmergencyState(EmergencyStatus status, boolean finished) {}
}
