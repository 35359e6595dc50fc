package org.porchlight.signatures.telephone;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.StatementView;

/** What a worker reads out so that a client can sign with their voice. */
@Schema(name = "TelephoneScript")
record ScriptView(
    @Schema(description = "The client's.", examples = "FR") Language language,
    @Schema(examples = "Rosa Fernhollow") String clientName,
    @Schema(description = "In their order; the statement comes with the part that is called so.")
        List<ScriptLine> lines,
    StatementView statement,
    @Schema(
            description =
                "Whether the client does business electronically; by telephone they need not.",
            examples = "false")
        boolean electronicBusiness,
    @Schema(description = "Where they are called.") List<ScriptPhone> phones) {

  /** Something to say. */
  @Schema(name = "TelephoneScriptLine")
  record ScriptLine(
      ScriptPart part, @Schema(examples = "May I record what we say now?") String says) {}

  /** A number on file. */
  @Schema(name = "TelephoneScriptPhone")
  record ScriptPhone(
      UUID contactId,
      @Schema(examples = "+12065550187") String number,
      @Schema(examples = "•••0187") String masked) {}
}
