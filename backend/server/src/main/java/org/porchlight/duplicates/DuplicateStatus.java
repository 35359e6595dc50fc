package org.porchlight.duplicates;

/** What was decided of two records. */
public enum DuplicateStatus {
  OPEN,
  /** Two people: nobody is asked again. */
  NOT_THE_SAME,
  MERGED;

  boolean finished() {
    return this != OPEN;
  }
}
