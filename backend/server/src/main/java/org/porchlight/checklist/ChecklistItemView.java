package org.porchlight.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.DocumentTypeView;
import org.porchlight.programs.Without;

/** What is asked of a client, in one language. */
@Schema(name = "ChecklistItem")
public record ChecklistItemView(
    UUID id,
    UUID enrolmentId,
    @Schema(examples = "snap") String program,
    @Schema(examples = "Food benefits") String programName,
    @Schema(examples = "earned-income") String requirement,
    @Schema(examples = "Earned income") String requirementName,
    @Schema(description = "In the client's words.", examples = "What you earn") String ask,
    @Schema(examples = "What you earn decides how much you can get.") String why,
    @Schema(
            description = "Why it is asked now, in the caseworker's words.",
            examples = "Your new job.")
        String reason,
    @Schema(description = "The last day, in the branch's time zone.") LocalDate dueOn,
    @Schema(
            description = "Past its day, nothing sent that waits, no action open.",
            examples = "false")
        boolean overdue,
    ItemState state,
    @Schema(examples = "[\"sendDocument\", \"openAction\"]") List<String> allowed,
    @Schema(description = "Any one of them will do.") List<DocumentTypeView> documentTypes,
    @Schema(description = "What to do with none of them.") List<WithoutView> without,
    @Schema(description = "The open action, or the last one.") @Nullable ItemActionView action,
    @Schema(description = "The latest first.") List<? extends SentDocuments.Sent> documents,
    @Schema(description = "What is offered from the file or, where it is satisfied, was.")
        @Nullable OfferView offer,
    @Schema(examples = "2") int version) {

  /** A document that was accepted for something else, and would do. */
  @Schema(name = "Offer")
  public record OfferView(
      SentDocuments.Sent document,
      @Schema(description = "When the client said to use it; from then on staff decide.")
          @Nullable Instant chosenAt) {}

  /** A way on for whoever has none of the documents. */
  @Schema(name = "WithoutDocument")
  public record WithoutView(
      @Schema(examples = "ASK_THIRD_PARTY") Without.Option option,
      @Schema(examples = "We ask your boss how much you earn.") String text) {}
}
