package org.porchlight.clients;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with a client's record. */
public enum ClientProblem implements ProblemType {
  /** Parameter {@code clientCode} where the other client is one that the caller may see. */
  CONTACT_IN_USE(409, "Another client already has this phone number or email address"),
  CONTACT_NOT_UNDERSTOOD(422, "Neither a phone number with its area code nor an email address"),
  LAST_CONTACT(409, "A client keeps at least one contact"),
  TOO_MANY_CONTACTS(409, "A client has at most ten contacts"),
  PROGRAM_UNKNOWN(422, "There is no such program"),
  CASEWORKER_UNKNOWN(422, "No caseworker of this branch has this id"),
  BRANCH_NOT_YOURS(422, "Clients are created in one's own branch"),
  /** Parameter {@code enrolmentId}. */
  ALREADY_ENROLLED(409, "The client is on this program already"),
  /** Parameters {@code from} and {@code to}. */
  MOVE_NOT_ALLOWED(422, "An enrolment cannot go from one of these states to the other"),
  TERMS_NOT_POSSIBLE(422, "These dates or amounts cannot be");

  private final int status;
  private final String title;

  ClientProblem(int status, String title) {
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
