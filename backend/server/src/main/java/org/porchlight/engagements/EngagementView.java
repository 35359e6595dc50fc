package org.porchlight.engagements;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A contact with a client, as staff see it. */
@Schema(
    name = "Engagement",
    description = "A contact of staff with a client; never shown to the client.")
public record EngagementView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    EngagementChannel channel,
    @Nullable EngagementDirection direction,
    @Schema(description = "When it was.", examples = "2026-03-05T14:12:09.123456Z") Instant at,
    @Schema(description = "How long it took.", examples = "15") @Nullable Integer minutes,
    @Schema(examples = "Started at Birch Street Bakery, mornings.") String text,
    @Schema(description = "Who wrote it down.", examples = "Pat Sample") @Nullable String by,
    @Schema(description = "When it was written down.", examples = "2026-03-05T14:20:00.123456Z")
        Instant notedAt,
    @Schema(description = "Of the version before, if there is one.") @Nullable EngagementAct edited,
    @Schema(description = "While it stands at the top of the record.")
        @Nullable EngagementAct pinned,
    @Schema(description = "Colleagues whom it names, the first named first.")
        List<EngagementMention> mentions,
    @Schema(description = "What a worker may do with it.", examples = "[\"edit\", \"pin\"]")
        List<String> allowed,
    @Schema(description = "The number of this version, from 1.", examples = "2") int version) {

  /** Who did something to it, and when. */
  public record EngagementAct(
      @Schema(examples = "2026-03-06T09:00:00.123456Z") Instant at,
      @Schema(examples = "Pat Sample") @Nullable String by) {}

  /** A colleague. */
  public record EngagementMention(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Pat Sample") @Nullable String name) {}
}
