package org.porchlight.changereports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody filled in.
 *
 * @param learnedOn when they learned of it, where that was later than it happened
 * @param note anything else, in their own words
 * @param page where in the form they were
 */
record Answers(
    Change change,
    @Nullable LocalDate learnedOn,
    @Nullable String note,
    @Nullable String page,
    @Nullable PromisedProof proof) {

  static Answers blank(Change change) {
    return new Answers(change, null, null, null, null);
  }

  Answers with(Change other) {
    return new Answers(other, learnedOn, note, page, proof);
  }

  void check(ChangeCheck check) {
    change.check(check);
    check.learned(learnedOn);
    check.proof(proof);
    check.done();
  }
}
