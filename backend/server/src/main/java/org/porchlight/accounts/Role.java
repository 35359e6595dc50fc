package org.porchlight.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.porchlight.platform.web.Roles;

/** What somebody who signs in may do. */
public enum Role {
  CLIENT(Roles.CLIENT),
  CASEWORKER(Roles.CASEWORKER),
  SUPERVISOR(Roles.SUPERVISOR),
  ADMINISTRATOR(Roles.ADMINISTRATOR),
  SENDER(Roles.SENDER),
  SIGNER(Roles.SIGNER);

  static final Set<Role> STAFF = EnumSet.of(CASEWORKER, SUPERVISOR, ADMINISTRATOR);

  private final String name;

  Role(String name) {
    this.name = name;
  }

  /** Its name among {@link Roles}. */
  String roleName() {
    return name;
  }

  boolean worksInBranch() {
    return this == CASEWORKER || this == SUPERVISOR;
  }
}
