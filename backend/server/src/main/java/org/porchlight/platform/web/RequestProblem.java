package org.porchlight.platform.web;

/** What can be wrong with any request, whatever the feature. */
public enum RequestProblem implements ProblemType {
  INVALID(400, "A value is not accepted; fields says which"),
  MALFORMED(400, "The request cannot be read"),
  UNKNOWN_FIELD(400, "The request has a field that this operation does not know"),
  CURSOR_NOT_VALID(400, "The cursor is not one that a page of this list gave"),
  SIGN_IN_NEEDED(401, "Nobody is signed in"),
  NOT_ALLOWED(403, "The role of the caller does not allow this"),
  NOT_FOUND(404, "There is no such thing, or it is not the caller's"),
  METHOD_NOT_ALLOWED(405, "This address does not know the method"),
  NOT_ACCEPTABLE(406, "The answer does not exist in the media type asked for"),
  CHANGED_MEANWHILE(409, "Somebody else changed it since it was read"),
  KEY_REUSED(409, "The idempotency key was used for another request"),
  TOO_LARGE(413, "The request is larger than this operation takes"),
  MEDIA_TYPE_NOT_SUPPORTED(415, "The operation does not take this media type"),
  UNEXPECTED(500, "Something went wrong here; the reference finds it in the log"),
  UNAVAILABLE(503, "A part that this needs is down for the moment");

  private final int status;
  private final String title;

  RequestProblem(int status, String title) {
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
