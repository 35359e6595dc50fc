package org.porchlight.uploadlinks;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as staff see it. */
@Schema(name = "UploadLink")
record UploadLinkView(
    UUID id,
    @Schema(examples = "Mill Street Bakery") String recipient,
    @Schema(description = "What may be sent through it.") List<LinkedItem> items,
    Instant madeAt,
    @Schema(examples = "Dana Quillmarsh") @Nullable String madeBy,
    Instant expiresAt,
    @Nullable Instant revokedAt,
    @Schema(description = "Whether anything can be sent through it now.") boolean open,
    @Schema(
            description =
                "To send or hand over, also as a QR code; whoever has it can send. Only while it is"
                    + " open.",
            examples = "https://porchlight.example.org/send#AbC")
        @Nullable String url) {

  /** What is asked of the client. */
  @Schema(name = "LinkedItem")
  record LinkedItem(
      UUID checklistItemId, @Schema(examples = "Earned income") String requirementName) {}
}
