package org.porchlight.changereports;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with change reports. */
enum ChangeProblem implements ProblemType {
  /** Says in its fields what is missing or cannot be. */
  CHANGE_INCOMPLETE(400, "Something of the change is missing or cannot be; fields says what"),
  /** Parameter {@code max}: drafts. */
  TOO_MANY_DRAFTS(409, "As many changes are begun as may be; send or delete one first"),
  CHANGE_NOT_A_DRAFT(409, "It was sent already; it can be corrected or withdrawn"),
  NOTHING_TO_SIGN(409, "It was sent, and nothing of it was corrected since"),
  /** Parameters {@code status}, {@code by} and {@code changeReport}: as it is now. */
  CHANGE_PROCESSED(409, "It is over: it was decided on or withdrawn"),
  NOT_RECEIVED_YET(409, "The change was not sent yet"),
  EFFECTIVE_DAY_NEEDED(422, "What is applied holds from a day on"),
  NO_PROGRAM_ASKS(422, "None of the client's programs asks for proof of this");

  private final int status;
  private final String title;

  ChangeProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
