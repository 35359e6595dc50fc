package org.porchlight.changereports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;

/** Collects what of a change is missing or cannot be. */
public final class ChangeCheck {

  private static final int YEARS_BACK = 20;
  private static final int DAYS_AHEAD = 366;
  private static final int OLDEST = 130;

  private final Problem problem = Problem.of(ChangeProblem.CHANGE_INCOMPLETE);
  private final LocalDate today;
  private final Predicate<String> reachable;

  /**
   * @param today in the branch's time zone
   * @param reachable whether a text is a phone number or an email address
   */
  ChangeCheck(LocalDate today, Predicate<String> reachable) {
    this.today = today;
    this.reachable = reachable;
  }

  void there(String field, @Nullable Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      problem.field("change." + field, "missing");
    }
  }

  /** A day that there must be. */
  void day(String field, @Nullable LocalDate day, boolean notAhead) {
    there(field, day);
    if (day != null && notAhead && day.isAfter(today)) {
      problem.field("change." + field, "in-the-future");
    } else {
      near(field, day);
    }
  }

  void near(String field, @Nullable LocalDate day) {
    if (day != null
        && (day.isBefore(today.minusYears(YEARS_BACK))
            || day.isAfter(today.plusDays(DAYS_AHEAD)))) {
      problem.field("change." + field, "too-far-away");
    }
  }

  /** Of somebody alive. */
  void past(String field, @Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      problem.field("change." + field, "in-the-future");
    } else if (day != null && day.isBefore(today.minusYears(OLDEST))) {
      problem.field("change." + field, "too-far-away");
    }
  }

  void notBefore(String field, @Nullable LocalDate day, @Nullable LocalDate start) {
    if (day != null && start != null && day.isBefore(start)) {
      problem.field("change." + field, "before-start");
    } else if (day != null && day.isAfter(today.plusYears(YEARS_BACK))) {
      problem.field("change." + field, "too-far-away");
    }
  }

  void notMore(String field, @Nullable String part, @Nullable String whole) {
    if (part != null
        && whole != null
        && new BigDecimal(part).compareTo(new BigDecimal(whole)) > 0) {
      problem.field("change." + field, "too-large");
    }
  }

  void contact(String field, @Nullable String written) {
    boolean email = field.equals("email");
    if (written != null
        && !written.isBlank()
        && (written.contains("@") != email || !reachable.test(written))) {
      problem.field("change." + field, "not-valid");
    }
  }

  void learned(@Nullable LocalDate day) {
    if (day != null && day.isAfter(today)) {
      problem.field("learnedOn", "in-the-future");
    }
  }

  void proof(@Nullable PromisedProof proof) {
    if (proof != null && proof.choice() == ProofChoice.SEND_LATER) {
      LocalDate by = proof.by();
      if (by == null) {
        problem.field("proof.by", "missing");
      } else if (by.isBefore(today.plusDays(1))) {
        problem.field("proof.by", "too-early");
      } else if (by.isAfter(today.plusDays(PromisedProof.FARTHEST_DAYS))) {
        problem.field("proof.by", "too-late");
      }
    }
  }

  /**
   * @throws Problem {@code change-incomplete}, with the fields
   */
  void done() {
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }
}
