package org.porchlight.duplicates;

/** Why two records may be one person's, and how much that says. */
public enum LikenessReason {
  /** Of a kind that nobody shares with anybody, such as a Social Security number. */
  SAME_NUMBER(80),
  SAME_NAME(60),
  SIMILAR_NAME(45),
  /** One digit is another one, or two are exchanged: no two clients share a number. */
  PHONE_ALIKE(35),
  SAME_ADDRESS(30),
  /** The same name at two mail providers. */
  EMAIL_ALIKE(25),
  SAME_HOUSEHOLD(10),
  /** A member of staff says so. */
  TOLD(60);

  private final int points;

  LikenessReason(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }
}
