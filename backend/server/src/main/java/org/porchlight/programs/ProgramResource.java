package org.porchlight.programs;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;

@Path("/api/v1/programs")
@Tag(name = "programs")
class ProgramResource {

  /** The programs, in the order in which the office lists them. */
  record ProgramList(List<ProgramView> items) {}

  /** One program, in the language of the request. */
  @Schema(name = "Program")
  record ProgramView(
      @Schema(examples = "snap") String program,
      @Schema(examples = "Food benefits") String name,
      @Schema(examples = "SNAP") String alias,
      @Schema(examples = "Money each month to buy food, on a card.") String summary,
      @Schema(description = "What it pays in; absent where it pays nothing out.", examples = "USD")
          @Nullable String currency,
      @Schema(description = "The least that a client gets to answer, in days.", examples = "10")
          int verificationDays,
      @Schema(
              description =
                  "Whether a last day on which the branch is closed moves to the next open one.",
              examples = "true")
          boolean movesOffClosedDays,
      @Schema(description = "What proof of may be asked.") List<RequirementView> requirements) {

    static ProgramView of(Program program, Language language) {
      return new ProgramView(
          program.id(),
          program.name().in(language),
          program.alias().in(language),
          program.summary().in(language),
          program.currency().orElse(null),
          program.clocks().verificationDays(),
          program.clocks().movesOffClosedDays(),
          program.requirements().stream().map(one -> RequirementView.of(one, language)).toList());
    }
  }

  /** What must be shown to be eligible, and any one of which documents will do. */
  @Schema(name = "Requirement")
  record RequirementView(
      @Schema(examples = "earned-income") String requirement,
      @Schema(examples = "Earned income") String name,
      @Schema(examples = "What you earn") String ask,
      List<DocumentTypeView> documentTypes) {

    static RequirementView of(Requirement requirement, Language language) {
      return new RequirementView(
          requirement.id(),
          requirement.name().in(language),
          requirement.ask().in(language),
          requirement.documentTypes().stream()
              .map(type -> DocumentTypeView.of(type, language))
              .toList());
    }
  }

  @Inject Programs programs;
  @Inject Caller caller;

  @GET
  @PermitAll
  @Operation(
      summary = "The programs of this office",
      description =
          "Every program with what proof of may be asked, in the language of Accept-Language.")
  public ProgramList programs() {
    Language language = caller.language();
    return new ProgramList(
        programs.all().stream().map(one -> ProgramView.of(one, language)).toList());
  }
}
