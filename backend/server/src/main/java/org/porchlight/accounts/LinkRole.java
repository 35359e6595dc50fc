package org.porchlight.accounts;

import org.porchlight.accounts.OneTimeSecrets.Purpose;

/** What whoever has a link may do. */
public enum LinkRole {
  /** Add documents to what it names. */
  SENDER(Role.SENDER, Purpose.UPLOAD_LINK),
  /** Read one statement, and sign it. */
  SIGNER(Role.SIGNER, Purpose.SIGNING_LINK);

  final Role role;
  final Purpose purpose;

  LinkRole(Role role, Purpose purpose) {
    this.role = role;
    this.purpose = purpose;
  }
}
