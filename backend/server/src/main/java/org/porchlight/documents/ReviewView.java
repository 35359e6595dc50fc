package org.porchlight.documents;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistItemView;
import org.porchlight.clients.EnrolmentView;
import org.porchlight.programs.Reason;

/** A document beside what it is for, and what is known already. */
@Schema(name = "Review")
record ReviewView(
    DocumentView document,
    @Schema(description = "The pages that the caller has looked at.", examples = "[1]")
        List<Integer> viewed,
    ReviewClient client,
    ChecklistItemView item,
    EnrolmentView enrolment,
    @Schema(description = "The latest first.") List<KnownFact> known,
    @Schema(description = "Why it may be sent back.") List<ReasonView> reasons,
    @Schema(description = "What else is asked of the client: it may have been sent for this.")
        List<Elsewhere> elsewhere) {

  /** Something that a document may be moved to. */
  record Elsewhere(
      UUID checklistItemId,
      @Schema(examples = "Residency") String requirementName,
      @Schema(examples = "SNAP") String alias) {}

  /** Whose it is. */
  record ReviewClient(
      @Schema(examples = "CL-4TW-926") String code,
      @Schema(examples = "Rosa Fernhollow") String name,
      @Schema(examples = "es") String language) {}

  /** Something that the office knows about the same requirement. */
  record KnownFact(
      KnownKind kind,
      Instant at,
      @Nullable UUID documentId,
      @Nullable DocumentStatus status,
      @Schema(description = "Why it was sent back, or what the client wrote.")
          @Nullable String text) {}

  /** What kind of thing is known. */
  enum KnownKind {
    EARLIER_DOCUMENT,
    CLIENT_NOTE
  }

  /** A reason, in the worker's language and in the client's. */
  @Schema(name = "OfferedReason")
  record ReasonView(
      @Schema(examples = "too-dark") String reason,
      @Schema(description = "Of its words: what the decision says was read.", examples = "0")
          int version,
      @Schema(examples = "The photo is too dark to read.") String text,
      @Schema(examples = "La foto está muy oscura y no se puede leer.") String clientText,
      Set<Reason.Decision> decisions) {}
}
