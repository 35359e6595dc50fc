package org.porchlight.documents;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finished uploads, to become one document for one checklist item. */
record NewDocument(
    @NotNull @Schema(description = "What it is sent for.") UUID checklistItemId,
    @Schema(description = "One of the item's document types.", examples = "pay-stubs")
        @Size(min = 1, max = 40)
        @Nullable String documentType,
    @NotNull @Size(min = 1, max = 30) @Schema(description = "In reading order.")
        List<@NotNull @Valid NewPage> pages) {

  /** One file: a photo, or a PDF with pages of its own. */
  record NewPage(
      @NotNull @Schema(description = "Made by the same account; each can be used once.")
          UUID uploadId,
      @Schema(description = "What to call it, for people.", examples = "IMG_2041.jpg")
          @Size(max = 400)
          @Nullable String name,
      @Schema(description = "What the phone saw, and the client chose to send anyway.")
          @Size(max = 3)
          @Nullable Set<@NotNull PageWarning> warnings) {}
}
