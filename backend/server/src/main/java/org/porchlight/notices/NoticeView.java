package org.porchlight.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Office;
import org.porchlight.clients.Money;
import org.porchlight.notices.StandingNotice.NoticeState;
import org.porchlight.platform.web.Caller;
import org.porchlight.programs.Programs;

/** A notice as it was sent, and what became of it. Days are the branch's. */
@Schema(name = "Notice")
public record NoticeView(
    UUID id,
    @Schema(description = "The client ID.", examples = "CL-4TW-906") String clientCode,
    NoticeKind kind,
    @Schema(
            description = "Which of its kind's letters; absent where there is only one.",
            examples = "REDUCED")
        @Nullable String decision,
    @Schema(description = "Of the words below.", examples = "es") String language,
    NoticeText text,
    Instant issuedAt,
    @Schema(description = "The letter's date.") LocalDate issuedOn,
    List<NoticeProgram> programs,
    @Schema(
            description = "As whoever decided wrote it.",
            examples = "Your rent went down in March.")
        @Nullable String reason,
    @Schema(description = "The decision's own.", examples = "7 CFR 273.12(c)") String legalBasis,
    @Schema(description = "The first day that it counts.") @Nullable LocalDate effectiveOn,
    @Nullable Money amountBefore,
    @Nullable Money amountAfter,
    NoticeRecourse recourse,
    @Schema(description = "The office, as it was reached then.") Office contact,
    NoticeState state,
    @Schema(description = "What the caller may do.", examples = "[\"open\"]") List<String> allowed,
    @Schema(description = "When the client first had it on their screen.")
        @Nullable Instant openedAt,
    @Schema(description = "It goes by post, too, unless the client asked for their page only.")
        NoticeDelivery delivery,
    @Schema(description = "The notice that this one took the place of.") @Nullable UUID supersedes,
    @Schema(description = "The notice that took the place of this one.")
        @Nullable UUID supersededBy,
    NoticeTemplate template) {

  /** How a notice goes to a client. */
  enum NoticeDelivery {
    PAGE,
    POST;

    static NoticeDelivery of(Notice notice) {
      return notice.electronic() ? PAGE : POST;
    }
  }

  /** The files that the words are from. */
  record NoticeTemplate(
      @Schema(examples = "1") int version,
      @Schema(
              description = "SHA-256, in hexadecimal.",
              examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String hash) {}

  /**
   * Whom a letter is for.
   *
   * @param today at their branch
   */
  record Addressee(String code, LocalDate today) {}

  static NoticeView of(
      StandingNotice standing, Addressee addressee, Programs programs, Caller reader) {
    Notice notice = standing.notice();
    NoticeTerms terms = notice.terms();
    return new NoticeView(
        notice.id(),
        addressee.code(),
        notice.kind(),
        notice.decision().orElse(null),
        notice.language().code(),
        notice.words(),
        notice.issuedAt(),
        notice.issuedOn(),
        NoticeProgram.of(notice, programs, reader.language()),
        terms.reason(),
        terms.legalBasis(),
        notice.effectiveOn().orElse(null),
        terms.before(),
        terms.after(),
        NoticeRecourse.of(notice, addressee.today()),
        terms.contact(),
        standing.state(),
        reader.isClient() ? standing.allowedToClient() : standing.allowedToStaff(),
        standing.openedAt(),
        NoticeDelivery.of(notice),
        notice.supersedes().orElse(null),
        standing.supersededBy(),
        new NoticeTemplate(notice.templateVersion(), notice.templateHash()));
  }
}
