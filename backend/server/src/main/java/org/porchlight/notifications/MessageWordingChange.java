package org.porchlight.notifications;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** Words as they are to be from now on. */
record MessageWordingChange(
    @Nullable
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(
            description = "Of an email, which has one; a text has none.",
            examples = "There is news for you")
        String subject,
    @NotNull
        @Size(min = 1, max = LONGEST)
        @Pattern(regexp = OneLine.OR_LINES)
        @Schema(examples = "There is news for you. Sign in to see it: {web}")
        String body,
    @NotNull
        @Min(0)
        @Max(Integer.MAX_VALUE)
        @Schema(description = "Of the words that were read.", examples = "0")
        Integer edition) {

  private static final int LONGEST = 2000;

  Words words() {
    return new Words(subject == null ? null : subject.strip(), body.strip());
  }
}
