package org.porchlight.notices;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a client can do about a decision, and until when. */
public record NoticeRecourse(
    @Schema(description = "At least one.") List<Recourse> kinds,
    @Schema(description = "The last day for it.", examples = "2026-06-01") LocalDate by,
    @Schema(description = "That day is not over.", examples = "true") boolean open,
    @Schema(
            description =
                "The last day to ask for a hearing and keep the benefit until it is decided; absent"
                    + " where nothing is cut, or the program knows no such right.")
        @Nullable LocalDate continueBy,
    @Schema(description = "Neither is that one.", examples = "false") boolean continueOpen) {

  /**
   * @param today in the branch's time zone
   */
  static NoticeRecourse of(Notice notice, LocalDate today) {
    LocalDate continueBy = notice.continueBy().orElse(null);
    return new NoticeRecourse(
        notice.recourse(),
        notice.recourseBy(),
        !today.isAfter(notice.recourseBy()),
        continueBy,
        continueBy != null && !today.isAfter(continueBy));
  }
}
