package org.porchlight.signatures;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** What is to be signed, as its signer reads it. */
@Schema(name = "StatementToSign")
public record StatementView(
    @Schema(
            description = "SHA-256 of its canonical form; whoever signs sends it back.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String hash,
    @Schema(examples = "FR") Language language,
    @Schema(examples = "Changement d'emploi") String title,
    List<StatementParagraph> paragraphs,
    @Schema(
            description = "What signing affirms; stands beside the button.",
            examples = "Je déclare, sous peine de parjure, que tout ce qui précède est vrai.")
        String affirmation) {

  /** A part of its text. */
  @Schema(name = "StatementParagraph")
  public record StatementParagraph(
      @Schema(examples = "Ce qui a changé") @Nullable String heading,
      @Schema(examples = "J'ai perdu mon emploi le 3 novembre 2026.") String text) {}

  public static StatementView of(Statement statement) {
    return new StatementView(
        statement.hash(),
        statement.language(),
        statement.title(),
        statement.paragraphs().stream()
            .map(part -> new StatementParagraph(part.heading(), part.text()))
            .toList(),
        statement.affirmation());
  }
}
