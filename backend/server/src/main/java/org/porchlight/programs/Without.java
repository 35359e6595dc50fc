package org.porchlight.programs;

/** What to do without any of the documents; the text says what it takes and what it costs. */
public record Without(Option option, Texts text) {

  /** A way on. */
  public enum Option {
    STAFF_CALL,
    SIGNED_STATEMENT,
    COLLATERAL_CONTACT,
    ASK_THIRD_PARTY,
    GO_WITHOUT
  }
}
