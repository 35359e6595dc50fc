package org.porchlight.signatures.telephone;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.signatures.SubjectKind;

/** What somebody said to a worker, to be kept as their signature. */
record NewTelephoneSignature(
    @NotNull @Schema(examples = "ELECTRONIC_BUSINESS") SubjectKind kind,
    @Schema(description = "Of the thing; none where a client has but one.")
        @Nullable UUID subjectId,
    @NotNull
        @Pattern(regexp = "[0-9a-f]{64}")
        @Schema(
            description = "Of the statement as the script had it.",
            examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String statementHash,
    @NotNull @Schema(description = "Of the caller's own: a recording that is whole.") UUID uploadId,
    @NotNull
        @NotBlank
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(description = "Whose voice it is.", examples = "Rosa Fernhollow")
        String voice,
    @NotNull
        @Size(max = 30)
        @Pattern(regexp = NewTelephoneSignature.MOMENT)
        @Schema(
            description =
                "When the recording begins, in UTC: that counts as the moment of the signature.",
            examples = "2026-03-05T14:12:09Z")
        String recordedAt,
    @Size(min = 7, max = 30)
        @Schema(
            description = "That they spoke from; only its last digits are kept.",
            examples = "+1 206 555 0187")
        @Nullable String phone,
    @NotNull
        @NotBlank
        @Size(min = 1, max = 2000)
        @Schema(
            description = "What was assented to, in a few sentences; the client reads it.",
            examples = "Rosa agreed to sign and to get letters on her page.")
        String summary,
    @NotNull
        @AssertTrue
        @Schema(
            description = "That the worker has played the recording to its end.",
            examples = "true")
        Boolean listened) {

  static final String MOMENT = "\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z";

  /** When the recording begins. */
  Instant beginsAt() {
    try {
      return Instant.parse(recordedAt);
    } catch (DateTimeParseException e) {
      throw Problem.of(RequestProblem.INVALID).field("recordedAt", "not-valid");
    }
  }
}
