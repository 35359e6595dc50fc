package org.porchlight.programs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What to do without any of the documents; the text says what it takes and what it costs. */
public record Without(Option option, Texts text) {

  /** A way on. */
  @Schema(name = "WithoutOption")
  public enum Option {
    STAFF_CALL,
    SIGNED_STATEMENT,
    COLLATERAL_CONTACT,
    ASK_THIRD_PARTY,
    GO_WITHOUT
  }
}
