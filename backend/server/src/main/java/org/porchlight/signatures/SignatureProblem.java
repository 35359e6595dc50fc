package org.porchlight.signatures;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with signatures. */
public enum SignatureProblem implements ProblemType {
  STATEMENT_CHANGED(409, "What was shown is not what it says now: read it again, then sign."),
  STATEMENT_NOT_SHOWN(409, "Nobody signs what they were not shown."),
  CONSENT_NEEDED(409, "There is no consent to sign electronically."),
  /** Parameter {@code number} where it is known. */
  SIGNED_ALREADY(409, "This was signed before."),
  /** Parameter {@code max}. */
  TOO_MANY_SIGNERS(409, "That many are asked to sign this already."),
  MARK_NOT_VALID(422, "This cannot be a signature."),
  SIGNATURE_NUMBER_MISTYPED(404, "This is not the number of a signature.");

  private final int status;
  private final String title;

  SignatureProblem(int status, String title) {
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
