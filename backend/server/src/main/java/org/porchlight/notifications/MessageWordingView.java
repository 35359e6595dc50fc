package org.porchlight.notifications;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One message, by one channel, in one language, in one of its editions. */
@Schema(name = "MessageWording")
record MessageWordingView(
    @Schema(description = "0 is what the files say.", examples = "0") int edition,
    @Schema(description = "Absent of a text.", examples = "There is news for you")
        @Nullable String subject,
    @Schema(examples = "There is news for you. Sign in to see it: {web}") String body,
    MessagePreviewView preview,
    @Schema(description = "Absent where the files say it.") @Nullable Instant changedAt,
    @Schema(examples = "Ana Sample") @Nullable String changedBy) {

  /** How words go out, with made-up values in their places. */
  @Schema(name = "MessagePreview")
  record MessagePreviewView(
      @Schema(description = "Absent of a text.", examples = "There is news for you")
          @Nullable String subject,
      @Schema(examples = "There is news for you. Sign in to see it: https://example.org")
          String body,
      @Schema(description = "What a text takes up; absent of an email.", examples = "61")
          @Nullable Integer characters) {

    static MessagePreviewView of(Words filled) {
      boolean text = filled.subject() == null;
      return new MessagePreviewView(
          filled.subject(), filled.body(), text ? Gsm7.length(filled.body()) : null);
    }
  }
}
