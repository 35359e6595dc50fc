package org.porchlight.accounts;

import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.ProblemType;

/** What can go wrong while signing in, and with accounts. */
enum SignInProblem implements ProblemType {
  CONTACT_NOT_UNDERSTOOD(400, "This is neither a phone number with its area code nor an email."),
  ORIGIN_NOT_ALLOWED(403, "A page of another site may not do this."),
  SESSION_LOCKED(401, "The page was locked; show that it is you to go on."),
  SECOND_FACTOR_NEEDED(401, "The second step of signing in has to be taken first."),
  SECOND_FACTOR_SET_UP_NEEDED(401, "The role needs a second factor, which has to be set up first."),
  /** Clients enter a code that was just sent; staff show anew what they sign in with. */
  STEP_UP_NEEDED(403, "Show first that it is you: with a code, or whatever you sign in with."),
  CONTACT_TOO_NEW(409, "This contact was added within the last day and proves nothing yet."),
  EMAIL_TAKEN(409, "Another account has this email."),
  SECOND_FACTOR_REQUIRED(409, "The role needs a second factor: add another before this one goes."),
  SECOND_FACTOR_MISSING(409, "Recovery codes come with a second factor, and there is none."),
  TOO_MANY_PASSKEYS(409, "There are as many passkeys as one account may have."),
  PASSKEY_NOT_VALID(
      422, "The passkey could not be checked; ask for a new challenge and try again."),
  CODE_WRONG(422, "This is not the code that was sent."),
  CODE_EXPIRED(422, "The code is too old, was used, or was replaced by a newer one."),
  LINK_NOT_VALID(422, "The link was used, is too old, or was replaced by a newer one."),
  PASSWORD_GUESSABLE(422, "The password is among the first that somebody would try."),
  PASSWORD_WRONG(422, "The email and the password do not belong together."),
  PROOF_MISSING(422, "Show one of what you sign in with."),
  PROOF_WRONG(422, "This is not what you sign in with."),
  BRANCH_NEEDED(422, "A caseworker or supervisor works in a branch that exists."),
  COLLEAGUE_UNKNOWN(422, "Nobody who works in the branch has this account."),
  OWN_ACCOUNT(422, "Administrators cannot disable themselves or take their own role away."),
  TOO_MANY_TRIES(429, "Too many wrong tries; the right one is refused for a while, too."),
  TOO_MANY_WRONG_CODES(429, "Too many wrong codes for this contact; none works for a while."),
  TOO_MANY_CHECKS(429, "Too much was asked from there without signing in; wait before going on."),
  TOO_MANY_SENDS(429, "Too many were sent; wait before asking for another."),
  UPLOAD_LINK_BUSY(429, "Too much came through this link; wait before going on.");

  private final int status;
  private final String title;

  SignInProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  Problem problem() {
    return Problem.of(this);
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
