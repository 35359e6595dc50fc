package org.porchlight.notices;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A notice's words, as they are read and printed. */
public record NoticeText(
    @Schema(examples = "Your Food benefits will go down") String title,
    @Schema(
            description = "What was decided, in paragraphs.",
            examples = "[\"From April 1, 2026 you will get $204.00 instead of $291.00.\"]")
        List<String> lead,
    List<NoticeFact> facts,
    List<NoticePart> parts) {

  /** One thing that the letter states. */
  public record NoticeFact(
      @Schema(examples = "Starts on") String label,
      @Schema(examples = "April 1, 2026") String value) {}

  /** A part with a heading of its own. */
  public record NoticePart(
      @Schema(examples = "Why") @Nullable String heading,
      @Schema(examples = "[\"Your rent went down in March.\"]") List<String> paragraphs) {}
}
