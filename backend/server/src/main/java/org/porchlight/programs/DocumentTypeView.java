package org.porchlight.programs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.Language;

/** A kind of document that will do, in one language. */
@Schema(name = "DocumentType")
public record DocumentTypeView(
    @Schema(examples = "pay-stubs") String documentType,
    @Schema(examples = "Pay stubs from the last 4 weeks") String name,
    @Schema(examples = "Every one, with your name, the dates and the pay before taxes.")
        String hint) {

  public static DocumentTypeView of(DocumentType type, Language language) {
    return new DocumentTypeView(type.id(), type.name().in(language), type.hint().in(language));
  }
}
