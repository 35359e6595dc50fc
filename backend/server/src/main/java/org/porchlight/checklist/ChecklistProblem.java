package org.porchlight.checklist;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with what is asked of a client. */
public enum ChecklistProblem implements ProblemType {
  /** Parameter {@code itemId}. */
  ALREADY_ASKED(409, "This is asked of the client already"),
  /** Parameter {@code earliest}, a date. */
  DUE_TOO_EARLY(422, "The client must have more time than that"),
  /** Parameter {@code latest}, a date. */
  DUE_TOO_LATE(422, "That date is too far away"),
  REQUIREMENT_UNKNOWN(422, "The program has no such requirement"),
  DOCUMENT_TYPE_UNKNOWN(422, "The requirement has no such document type"),
  ENROLMENT_FINISHED(409, "The enrolment is finished: nothing can be asked for it"),
  /** Parameter {@code status}. */
  ITEM_CLOSED(409, "Nothing is asked here any more"),
  OFFER_GONE(409, "That document is not offered here any more"),
  /** Parameter {@code actionId}. */
  ACTION_OPEN_ALREADY(409, "Something is being done about it already"),
  ACTION_CLOSED_ALREADY(409, "This was completed before"),
  OPTION_NOT_OFFERED(422, "This requirement does not offer that way on"),
  /** Parameters {@code earliest} and {@code latest}, dates. */
  REMINDER_NOT_POSSIBLE(422, "A reminder cannot be set for that day"),
  /** Of actions of another kind. */
  NO_STATEMENT_HERE(409, "Nothing is to be stated here"),
  STATEMENT_EMPTY(409, "Nothing is written yet that could be signed"),
  /** Parameter {@code version}, the one that it has by now. */
  STATEMENT_EDITED(409, "It was written anew since it was read"),
  OUTCOME_NOT_YOURS(422, "Only the office can decide that");

  private final int status;
  private final String title;

  ChecklistProblem(int status, String title) {
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
