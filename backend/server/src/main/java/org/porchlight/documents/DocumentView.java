package org.porchlight.documents;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.SentDocuments;

/** A document, in one language. */
@Schema(name = "Document")
public record DocumentView(
    UUID id,
    UUID checklistItemId,
    @Schema(examples = "Earned income") String requirementName,
    @Schema(
            description = "Where staff moved it to what it proves: what it was sent for.",
            examples = "Residency")
        @Nullable String sentFor,
    @Schema(examples = "pay-stubs") @Nullable String documentType,
    DocumentState state,
    Scan scan,
    @Schema(
            description =
                "What staff may do with it. TAKE_BACK, of the decision, is named where it is"
                    + " reviewed, not in lists.",
            examples = "[\"ACCEPT\", \"ASK_RETAKE\", \"REJECT\"]")
        List<String> allowed,
    @Schema(description = "In reading order.") List<PageView> pages,
    Instant receivedAt,
    @Schema(description = "When a named worker first looked at it.") @Nullable Instant openedAt,
    @Schema(examples = "Dana Quillmarsh") @Nullable String openedBy,
    @Schema(description = "When one worker had looked at every page.") @Nullable Instant seenAt,
    @Schema(examples = "Dana Quillmarsh") @Nullable String seenBy,
    @Nullable Instant decidedAt,
    @Schema(examples = "Dana Quillmarsh") @Nullable String decidedBy,
    @Schema(examples = "too-dark") @Nullable String reason,
    @Schema(
            description = "Why it has to be taken again, or will not do, in plain words.",
            examples = "The photo is too dark to read.")
        @Nullable String retakeReason,
    @Schema(description = "In the worker's own words.") @Nullable String note,
    @Schema(examples = "PL-7K4M-29XK") String confirmationNumber,
    @Schema(description = "Whether staff sent it, for a client at the counter.") boolean byStaff,
    @Schema(
            description =
                "Where it came through an upload link: what whoever sent it call themselves.",
            examples = "Mill Street Bakery, payroll")
        @Nullable String senderName,
    @Schema(
            description =
                "Where it was kept for as long as it had to be: nothing is left of its pages, and"
                    + " it cannot be opened.")
        @Nullable RemovalView removed,
    @Schema(examples = "0") int version)
    implements SentDocuments.Sent {

  /** How a document came to its end. */
  @Schema(name = "DocumentRemoval")
  public record RemovalView(
      Instant at,
      @Schema(
              description = "For how long it was kept after the decision, in ISO 8601.",
              examples = "P3Y1M")
          String keptFor,
      @Schema(description = "How many it had.", examples = "2") int pages) {}

  /** A page: a photo, or a page of a PDF. */
  @Schema(name = "DocumentPage")
  public record PageView(
      @Schema(examples = "1") int page,
      @Schema(examples = "image/jpeg") String mediaType,
      @Schema(description = "Of the whole file as it was sent.", examples = "261342") long bytes,
      @Schema(
              description = "Of the whole file as it was sent, so that its sender can compare.",
              examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
          String sha256,
      List<PageWarning> warnings,
      Picture picture,
      @Schema(examples = "IMG_2041.jpg") @Nullable String name,
      @Schema(description = "Where the client sent the same file before: it is kept once.")
          @Nullable SameFile sameAs) {

    static PageView of(DocumentPage page) {
      return new PageView(
          page.number(),
          page.mediaType(),
          page.bytes(),
          page.sha256(),
          page.warnings(),
          page.picture(),
          page.name(),
          page.sameAs());
    }
  }
}
