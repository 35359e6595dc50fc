package org.porchlight.signatures.telephone;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with signatures by telephone. */
enum TelephoneProblem implements ProblemType {
  NOT_SIGNED_BY_TELEPHONE(422, "Such a thing is not signed by telephone"),
  RECORDED_IN_THE_FUTURE(422, "The recording would end after now"),
  /** Parameter {@code earliest}. */
  RECORDED_TOO_EARLY(422, "The recording was made before there was anything to sign"),
  PHONE_NOT_UNDERSTOOD(422, "This is no phone number with its area code"),
  RECORDING_OF_ANOTHER(409, "A signature in another household has this very recording"),
  OBJECTED_ALREADY(409, "The client has said before that something is wrong");

  private final int status;
  private final String title;

  TelephoneProblem(int status, String title) {
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
