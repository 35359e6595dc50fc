package org.porchlight.changereports;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client says of proof: it comes now, by a day, or they have none. */
public record PromisedProof(
    @NotNull ProofChoice choice,
    @Schema(description = "With SEND_LATER: tomorrow to 90 days ahead.", examples = "2026-03-20")
        @Nullable LocalDate by) {

  static final int FARTHEST_DAYS = 90;
}
