package org.porchlight.clients;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** How a contact is to be used from now on; what is left out stays. */
record ContactEdit(
    @Schema(description = "Whether it is the one to try first; no other is then.")
        @Nullable Boolean preferred,
    @Schema(description = "What to beware of.") @Nullable ContactCaution caution,
    @Size(max = 200) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "After 5 pm, please.")
        @Nullable String note) {

  static ContactEdit notPreferred() {
    return new ContactEdit(false, null, null);
  }

  void applyTo(Contact contact) {
    if (preferred != null) {
      contact.prefer(preferred);
    }
    contact.handle(
        caution == null ? contact.caution() : caution,
        note == null ? contact.note() : note.strip());
  }
}
