package org.porchlight.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.notices.StandingNotice.NoticeState;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;

/** A notice in a list. */
public record NoticeSummary(
    UUID id,
    NoticeKind kind,
    @Schema(examples = "Your Food benefits will go down") String title,
    @Schema(description = "Of the title.", examples = "es") String language,
    Instant issuedAt,
    LocalDate issuedOn,
    List<NoticeProgram> programs,
    @Schema(description = "The first day that it counts.") @Nullable LocalDate effectiveOn,
    NoticeState state,
    @Schema(description = "What the caller may do.", examples = "[\"open\"]") List<String> allowed,
    @Nullable Instant openedAt,
    NoticeView.NoticeDelivery delivery,
    @Nullable UUID supersededBy) {

  static NoticeSummary of(StandingNotice standing, Programs programs, Caller reader) {
    Notice notice = standing.notice();
    return new NoticeSummary(
        notice.id(),
        notice.kind(),
        notice.words().title(),
        notice.language().code(),
        notice.issuedAt(),
        notice.issuedOn(),
        NoticeProgram.of(notice, programs, reader.language()),
        notice.effectiveOn().orElse(null),
        standing.state(),
        reader.isClient() ? standing.allowedToClient() : standing.allowedToStaff(),
        standing.openedAt(),
        NoticeView.NoticeDelivery.of(notice),
        standing.supersededBy());
  }
}
