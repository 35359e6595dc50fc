package org.porchlight.accounts;

import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

/** What a session waits for before it may do anything else. */
enum Awaited {
  SECOND_FACTOR(Roles.ENTERING, SignInProblem.SECOND_FACTOR_NEEDED),
  SET_UP(Roles.SETTING_UP, SignInProblem.SECOND_FACTOR_SET_UP_NEEDED),
  UNLOCK(Roles.ENTERING, SignInProblem.SESSION_LOCKED);

  private final String roleName;
  private final SignInProblem otherwise;

  Awaited(String roleName, SignInProblem otherwise) {
    this.roleName = roleName;
    this.otherwise = otherwise;
  }

  /** Its name among {@link Roles}, instead of the account's own. */
  String roleName() {
    return roleName;
  }

  /** The answer to whatever else is asked for. */
  Problem problem() {
    return otherwise.problem();
  }
}
