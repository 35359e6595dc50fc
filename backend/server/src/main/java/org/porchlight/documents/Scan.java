package org.porchlight.documents;

/** What the virus scanner says of a document's files. */
public enum Scan {
  /** The scanner has not answered yet, or is down: never taken for clean. */
  PENDING,
  CLEAN,
  DANGEROUS,
  /** There was no scanner when it came. */
  NOT_SCANNED
}
