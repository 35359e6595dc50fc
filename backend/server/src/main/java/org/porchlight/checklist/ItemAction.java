package org.porchlight.checklist;

/** What happens instead when a client does not have what was asked. */
public class ItemAction {

  /** What is being done about it. */
  public enum Kind {
    REMINDER,
    STAFF_CALL,
    SIGNED_STATEMENT,
    COLLATERAL_CONTACT,
    ASK_THIRD_PARTY,
    STAFF_CHECK,
    GO_WITHOUT
  }

  /** Whose turn it is. */
  public enum Owner {
    CLIENT,
    OFFICE
  }

  /** How it ended. */
  public enum Outcome {
    DONE,
    NOT_POSSIBLE,
    WAIVE_ITEM
  }
}
