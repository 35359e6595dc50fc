package org.porchlight.checklist;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.signatures.SignatureView;
import org.porchlight.signatures.StatementView;

/** What a client states instead of a document. */
@Schema(name = "ItemStatement")
record ItemStatementView(
    UUID actionId,
    UUID itemId,
    @Schema(examples = "Proof of earned income") String requirementName,
    @Schema(examples = "Food benefits") String programName,
    @Schema(examples = "I was paid in cash, 300 a week, from March to May.") String text,
    @Schema(description = "0 where nothing is written yet.", examples = "3") int version,
    ItemStatementState state,
    @Schema(description = "write, sign; the client's.", examples = "[\"write\", \"sign\"]")
        List<String> allowed,
    @Schema(description = "What the client would sign, where they may.")
        @Nullable StatementView statement,
    @Schema(description = "Of the text as it stands.") @Nullable SignatureView signature) {

  /** How far it is. */
  @Schema(name = "ItemStatementStatus")
  enum ItemStatementStatus {
    EMPTY,
    DRAFT,
    SIGNED
  }

  /** Where it stands, and whether that is for good. */
  @Schema(name = "ItemStatementState")
  record ItemStatementState(
      @Schema(examples = "DRAFT") ItemStatementStatus status,
      @Schema(examples = "false") boolean finished) {}
}
