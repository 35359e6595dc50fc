package org.porchlight.signatures;

/** What kind of thing a statement is about. */
public enum SubjectKind {
  /** The consent to do business electronically. */
  ELECTRONIC_BUSINESS,
  /** What a client states instead of a document that they do not have. */
  ITEM_STATEMENT,
  CHANGE_REPORT
}
