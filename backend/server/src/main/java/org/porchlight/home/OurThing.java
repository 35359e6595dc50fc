package org.porchlight.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ItemAction;

/** Something that the office does. */
@Schema(name = "OurThing", description = "Something that the office does.")
record OurThing(
    OurThingKind kind,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID itemId,
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") @Nullable UUID documentId,
    @Schema(description = "In the client's words and language.", examples = "What you earn")
        @Nullable String requirementName,
    ItemAction.@Nullable Kind actionKind,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") @Nullable Instant receivedAt,
    @Schema(
            description = "When a worker first opened it; absent: nobody has looked yet.",
            examples = "2026-03-05T16:00:00.123456Z")
        @Nullable Instant openedAt,
    @Schema(examples = "Pat Sample") @Nullable String openedBy,
    @Schema(description = "The last day, in the branch's time zone.", examples = "2026-03-19")
        @Nullable LocalDate by,
    @Schema(description = "true where that day has passed.", examples = "true")
        @Nullable Boolean late) {

  /** What kind of thing. */
  enum OurThingKind {
    CHECK_DOCUMENT,
    /** The client chose a document that is on file. */
    CHECK_OFFER,
    DO_ACTION,
    LOOK_AT_APPLICATION,
    INTERVIEW,
    DECIDE,
    ACT,
    RENEW
  }

  /** Work that the state of the enrolment puts on the office. */
  static OurThing of(OurThingKind kind, Promise promise) {
    return new OurThing(
        kind, null, null, null, null, null, null, null, promise.by(), promise.late());
  }
}
