package org.porchlight.reviewreasons;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.Texts;

/** What a client reads, one paragraph in each language. */
@Embeddable
record ReviewReasonWords(
    @Column(name = "words_en")
        @NotNull
        @Size(min = 1, max = LONGEST)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "The photo is too dark. Take it again near a window.")
        String en,
    @Column(name = "words_fr")
        @NotNull
        @Size(min = 1, max = LONGEST)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "La photo est trop sombre. Reprenez-la près d’une fenêtre.")
        String fr,
    @Column(name = "words_es")
        @NotNull
        @Size(min = 1, max = LONGEST)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "La foto está muy oscura. Tómela otra vez cerca de una ventana.")
        String es) {

  /** As long as the files' own may be: they are written here whenever anything else changes. */
  private static final int LONGEST = 500;

  static ReviewReasonWords of(Texts texts) {
    return new ReviewReasonWords(
        texts.in(Language.EN), texts.in(Language.FR), texts.in(Language.ES));
  }

  ReviewReasonWords strip() {
    return new ReviewReasonWords(en.strip(), fr.strip(), es.strip());
  }

  String in(Language language) {
    return switch (language) {
      case EN -> en;
      case FR -> fr;
      case ES -> es;
    };
  }
}
