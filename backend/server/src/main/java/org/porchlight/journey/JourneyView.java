package org.porchlight.journey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;

/** Where a client is on the way, as staff see it. */
@Schema(name = "Journey", description = "Where a client is on the way, and what comes next.")
public record JourneyView(
    JourneyStage stage,
    NextStep nextStep,
    @Schema(description = "What it would be if staff said nothing.") JourneyStage derivedStage,
    NextStep derivedNextStep,
    @Schema(description = "What staff say against it, while that counts.")
        @Nullable OverrideView override,
    @Schema(description = "What a worker may do.", examples = "[\"override\"]")
        List<String> allowed,
    @Schema(description = "Another one after anything was said or undone.", examples = "1")
        int version) {

  /** What staff said, and why. */
  @Schema(name = "JourneyOverride")
  public record OverrideView(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      JourneyStage stage,
      @Schema(examples = "She is in hospital until spring.") String reason,
      @Schema(description = "The last day on which it counts.", examples = "2026-04-02")
          @Nullable LocalDate untilOn,
      @Nullable NextStep nextStep,
      @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant at,
      @Schema(examples = "Pat Sample") @Nullable String by,
      @Schema(examples = "2026-03-09T14:12:09.123456Z") @Nullable Instant undoneAt,
      @Schema(examples = "Pat Sample") @Nullable String undoneBy) {}
}
