package org.porchlight.documents;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with documents. */
enum DocumentProblem implements ProblemType {
  /** Parameters {@code by}, {@code status} and {@code document}: as it is now. */
  ALREADY_DECIDED(409, "Somebody else decided on this document before"),
  /** Parameter {@code document}: as it is now. */
  DECISION_STANDS(409, "Something came after this decision; it cannot be taken back any more"),
  /** Parameter {@code retryAfter}: seconds. */
  PICTURE_PENDING(409, "The picture is still being made"),
  PICTURE_FAILED(409, "No picture could be made of this page; see the original"),
  /** Parameter {@code scan}: PENDING or NOT_SCANNED. */
  ORIGINAL_NOT_SCANNED(409, "Nobody has scanned this file: only the pictures made of it are shown"),
  /** Parameter {@code document}: as it is now. */
  MOVED_NOWHERE(422, "What it is to be moved to is not asked of the client now, or is where it is"),
  /** Parameter {@code max}: documents. */
  UPLOAD_LINK_FULL(409, "As many documents as can be sent through this link were sent"),
  /**
   * Parameters {@code removedOn} (a day of the branch), {@code keptFor} (ISO 8601), {@code
   * receivedAt} and {@code confirmationNumber}, whose receipt stays.
   */
  DOCUMENT_REMOVED(410, "It was kept for as long as it had to be, and was then removed"),
  REASON_UNKNOWN(422, "This is no reason that this decision can have here"),
  REASON_CHANGED(409, "The words of this reason changed since they were read");

  private final int status;
  private final String title;

  DocumentProblem(int status, String title) {
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
