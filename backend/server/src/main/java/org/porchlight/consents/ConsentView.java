package org.porchlight.consents;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.signatures.StatementView;

/** Whether a client does business electronically, and since when. */
@Schema(name = "ElectronicConsent")
record ConsentView(
    ConsentState state,
    @Schema(description = "sign or withdraw.", examples = "[\"withdraw\"]") List<String> allowed,
    @Schema(description = "What the client would sign, where they may.")
        @Nullable StatementView statement,
    @Schema(description = "Of the last step.") @Nullable Instant since,
    @Schema(description = "That it was given with, where it holds.", examples = "SG-7K4M-29XK-84TW")
        @Nullable String signatureNumber,
    @Schema(description = "The latest first; at most 50.") List<ConsentStep> history) {

  /** Where it stands; it can always be changed. */
  @Schema(name = "ElectronicConsentState")
  record ConsentState(
      @Schema(examples = "GIVEN") ConsentStatus status,
      @Schema(examples = "false") boolean finished) {}

  /** One step. */
  @Schema(name = "ElectronicConsentStep")
  record ConsentStep(
      @Schema(examples = "GIVEN") ConsentStatus status,
      Instant at,
      @Schema(examples = "SG-7K4M-29XK-84TW") @Nullable String signatureNumber,
      @Schema(examples = "I would rather have paper.") @Nullable String reason) {

    static ConsentStep of(ElectronicConsent step) {
      return new ConsentStep(step.status(), step.at(), step.signatureNumber(), step.reason());
    }
  }

  static ConsentView of(
      List<ElectronicConsent> history, List<String> allowed, @Nullable StatementView statement) {
    ElectronicConsent last = history.isEmpty() ? null : history.getFirst();
    ConsentStatus status = last == null ? ConsentStatus.NOT_GIVEN : last.status();
    return new ConsentView(
        new ConsentState(status, false),
        allowed,
        statement,
        last == null ? null : last.at(),
        last == null ? null : last.signatureNumber(),
        history.stream().map(ConsentStep::of).toList());
  }
}
