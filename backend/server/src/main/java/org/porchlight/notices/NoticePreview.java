package org.porchlight.notices;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A letter that would go out. */
public record NoticePreview(
    NoticeKind kind,
    @Schema(description = "Of the words.", examples = "es") String language,
    NoticeText text,
    @Schema(description = "The first day that it counts.") @Nullable LocalDate effectiveOn,
    @Schema(description = "The last day to do something about it.", examples = "2026-06-01")
        LocalDate recourseBy) {

  static NoticePreview of(NewNotice wanted, Letter letter) {
    return new NoticePreview(
        wanted.kind(),
        letter.language().code(),
        letter.words(),
        wanted.effectiveOn(),
        letter.days().recourseBy());
  }
}
