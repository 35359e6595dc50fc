package org.porchlight.changereports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Office;
import org.porchlight.programs.reporting.ChangeKind;

/** Proof that a change was reported, and when; what was reported is not a part of it. */
@Schema(name = "ReportProof")
record ReportProofView(
    @Schema(examples = "PL-7K4M-29XK") String number,
    ChangeKind kind,
    @Schema(examples = "A job or its pay") String kindName,
    @Schema(examples = "CL-4TW-906") String clientCode,
    @Schema(examples = "Rosa Fernhollow") String clientName,
    Instant receivedAt,
    @Schema(description = "The office's.", examples = "America/Toronto") String timeZone,
    @Schema(description = "In the office's time zone.", examples = "2026-03-05")
        LocalDate receivedOn,
    ChangeChannel channel,
    @Schema(
            description = "The first day by which a program had to hear of it.",
            examples = "2026-03-12")
        @Nullable LocalDate reportBy,
    @Schema(examples = "true") @Nullable Boolean onTime,
    @Schema(examples = "2") int revision,
    @Schema(description = "The first first.") List<CorrectionProof> corrections,
    @Nullable Instant withdrawnAt,
    Office office) {

  /** When it was corrected. */
  record CorrectionProof(@Schema(examples = "PL-8M2N-44QR") String number, Instant at) {}
}
