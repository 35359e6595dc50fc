package org.porchlight.engagements;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Moment;

/** What to write down of a contact. */
record NewEngagement(
    @NotNull EngagementChannel channel,
    @Schema(description = "Not of VISIT, OTHER and NOTE_ONLY.")
        @Nullable EngagementDirection direction,
    @Schema(
            description = "When it was, never in the future; absent: now.",
            examples = "2026-03-05T14:12:09Z")
        @JsonDeserialize(using = Moment.class)
        @Nullable Instant at,
    @Min(1) @Max(1440) @Schema(description = "How long it took; not of NOTE_ONLY.", examples = "15")
        @Nullable Integer minutes,
    @NotNull
        @NotBlank
        @Size(min = 1, max = 4000)
        @Schema(examples = "Started at Birch Street Bakery, mornings.")
        String text,
    @Size(max = 10)
        @Schema(description = "Colleagues of the branch who are to see it: each gets a task.")
        @Nullable List<@NotNull UUID> mentions) {

  EngagementContent content(Instant now) {
    return new EngagementContent(channel, direction, at == null ? now : at, minutes, text.strip());
  }

  List<UUID> mentioned() {
    return mentions == null ? List.of() : mentions;
  }
}
