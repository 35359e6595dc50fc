package org.porchlight.uploads;

import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.ProblemType;

/** What can go wrong on the way of bytes to here; what is wrong with a file is elsewhere. */
enum UploadProblem implements ProblemType {
  UPLOAD_CUT(400, "The connection ended before all announced bytes came; what came is kept"),
  /** Parameter {@code offset}: bytes that are here, where known. */
  UPLOAD_CONFLICT(
      409, "The upload stands elsewhere, or another request goes on with it; ask where it stands"),
  UPLOAD_NOT_FINISHED(409, "Not all of the upload's bytes are here yet"),
  UPLOAD_ALREADY_USED(409, "The upload is part of a document already"),
  UPLOAD_EXPIRED(410, "The upload was not finished in time; start it again"),
  TUS_VERSION_NOT_SUPPORTED(412, "This server speaks tus 1.0.0"),
  /** Parameter {@code max}. */
  TOO_MANY_UPLOADS(429, "There are too many uploads that no document uses"),
  /** Parameter {@code retryAfter}, in seconds. */
  TOO_MANY_AT_ONCE(503, "Too many files are coming in at this moment; try again soon");

  private static final int RETRY_AFTER_SECONDS = 5;

  private final int status;
  private final String title;

  UploadProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  static Problem tooManyAtOnce() {
    return Problem.of(TOO_MANY_AT_ONCE).with(Problem.RETRY_AFTER, RETRY_AFTER_SECONDS);
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
