package org.porchlight.duplicates;

import java.util.ArrayList;
import java.util.List;

/**
 * How much two records look like one person's.
 *
 * @param reasons what says so, the most telling first
 */
record Likeness(List<LikenessReason> reasons) {

  private static final double SAME = 0.95;
  // Two letters of a name more or less, or two exchanged, are still much the same.
  private static final double SIMILAR = 0.6;
  private static final int LEAST = 45;
  private static final int STRONG = 80;
  private static final int MOST = 100;

  /**
   * What was found of two records.
   *
   * @param names how alike they are, from 0 to 1, whatever the order of their words
   */
  record Signs(
      boolean number,
      double names,
      boolean phone,
      boolean address,
      boolean email,
      boolean household) {}

  static Likeness of(Signs signs) {
    List<LikenessReason> reasons = new ArrayList<>();
    if (signs.number()) {
      reasons.add(LikenessReason.SAME_NUMBER);
    }
    if (signs.names() >= SIMILAR) {
      reasons.add(signs.names() >= SAME ? LikenessReason.SAME_NAME : LikenessReason.SIMILAR_NAME);
    }
    if (signs.phone()) {
      reasons.add(LikenessReason.PHONE_ALIKE);
    }
    if (signs.address()) {
      reasons.add(LikenessReason.SAME_ADDRESS);
    }
    if (signs.email()) {
      reasons.add(LikenessReason.EMAIL_ALIKE);
    }
    if (signs.household()) {
      reasons.add(LikenessReason.SAME_HOUSEHOLD);
    }
    return new Likeness(List.copyOf(reasons));
  }

  /** From 0 to 100. */
  int score() {
    return Math.min(MOST, reasons.stream().mapToInt(LikenessReason::points).sum());
  }

  /** Whether somebody should be asked at all. */
  boolean worthAsking() {
    return score() >= LEAST;
  }

  static boolean strong(int score) {
    return score >= STRONG;
  }
}
