package org.porchlight.imports;

/** What can be wrong with a cell, or with a row. */
enum CellProblem {
  NAME_MISSING,
  NAME_TOO_LONG,
  NAME_NOT_READABLE,
  CONTACT_MISSING,
  PHONE_NOT_UNDERSTOOD,
  EMAIL_NOT_UNDERSTOOD,
  /** The other is the row that has it, too. */
  CONTACT_TWICE,
  /** The other is the client who has it, where that is one of the branch. */
  CONTACT_IN_USE,
  LANGUAGE_MISSING,
  LANGUAGE_UNKNOWN,
  PROGRAM_MISSING,
  PROGRAM_UNKNOWN,
  CASEWORKER_UNKNOWN,
  /** Two may be called the same. The other is the client who is. */
  NAME_KNOWN;

  /** Whether nothing is taken in while it is there. */
  boolean stops() {
    return this != NAME_KNOWN;
  }
}
