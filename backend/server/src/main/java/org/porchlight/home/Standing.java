package org.porchlight.home;

import static org.porchlight.home.OurThing.OurThingKind.ACT;
import static org.porchlight.home.OurThing.OurThingKind.DECIDE;
import static org.porchlight.home.OurThing.OurThingKind.INTERVIEW;
import static org.porchlight.home.OurThing.OurThingKind.LOOK_AT_APPLICATION;
import static org.porchlight.home.OurThing.OurThingKind.RENEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.porchlight.home.Consequence.ConsequenceKind;
import org.porchlight.home.NextThing.NextThingKind;

/** Where a client stands on one program, in the four answers that the page gives. */
record Standing(
    Turn turn, List<YourThing> you, List<OurThing> us, NextThing next, Consequence ifNothing) {

  static Standing of(Facts facts) {
    List<OurThing> us = new ArrayList<>(facts.us());
    OurThing own = ownWork(facts);
    if (own != null) {
      us.add(own);
    }
    return new Standing(turn(facts, us), facts.you(), us, next(facts), ifNothing(facts));
  }

  /** What the state itself says that the office is doing. */
  private static @Nullable OurThing ownWork(Facts facts) {
    Promise decision = Promise.of(facts.dates().decideBy().orElse(null), facts.today());
    boolean nothingElse = facts.you().isEmpty() && facts.us().isEmpty();
    return switch (facts.status()) {
      case SUBMITTED -> OurThing.of(LOOK_AT_APPLICATION, Promise.NONE);
      case INTERVIEW_DUE -> OurThing.of(INTERVIEW, Promise.NONE);
      // Nobody decides while proof is missing; with all of it there, the decision is what waits.
      case VERIFICATION_DUE -> nothingElse ? OurThing.of(DECIDE, decision) : null;
      case IN_REVIEW -> OurThing.of(DECIDE, decision);
      case ADVERSE_ACTION_PENDING -> OurThing.of(ACT, Promise.NONE);
      case RENEWAL_SUBMITTED -> OurThing.of(RENEW, decision);
      case DRAFT, RENEWAL_DUE, LAPSED -> null;
      case APPROVED, REDUCED, RENEWED, RECONSIDERED -> null;
      case DENIED, WITHDRAWN, CLOSED -> null;
    };
  }

  private static Turn turn(Facts facts, List<OurThing> us) {
    if (!facts.you().isEmpty()) {
      return Turn.YOU;
    }
    return switch (facts.status()) {
      case DRAFT, INTERVIEW_DUE, RENEWAL_DUE, ADVERSE_ACTION_PENDING -> Turn.YOU;
      case LAPSED -> facts.mayStillRenew() ? Turn.YOU : Turn.NOBODY;
      default -> us.isEmpty() ? Turn.NOBODY : Turn.US;
    };
  }

  private static NextThing next(Facts facts) {
    return switch (facts.status()) {
      case DRAFT, SUBMITTED, VERIFICATION_DUE, IN_REVIEW, RENEWAL_SUBMITTED -> decision(facts);
      case INTERVIEW_DUE -> NextThing.of(NextThingKind.INTERVIEW);
      case APPROVED, REDUCED, RENEWED, RECONSIDERED -> goesOn(facts);
      case ADVERSE_ACTION_PENDING -> NextThing.of(NextThingKind.CHANGE);
      case RENEWAL_DUE ->
          NextThing.by(NextThingKind.RENEWAL, coming(facts, facts.dates().periodTo().orElse(null)));
      case LAPSED ->
          facts.mayStillRenew()
              ? NextThing.by(NextThingKind.RENEWAL, facts.reconsideredUntil())
              : NextThing.of(NextThingKind.NOTHING);
      case DENIED, WITHDRAWN, CLOSED -> NextThing.of(NextThingKind.NOTHING);
    };
  }

  private static NextThing decision(Facts facts) {
    return facts
        .dates()
        .decideBy()
        .map(
            day ->
                NextThing.by(
                    day.isBefore(facts.today())
                        ? NextThingKind.DECISION_LATE
                        : NextThingKind.DECISION,
                    day))
        .orElseGet(
            () ->
                new NextThing(
                    NextThingKind.DECISION, null, facts.program().clocks().decisionDays()));
  }

  private static NextThing goesOn(Facts facts) {
    LocalDate payment = coming(facts, facts.dates().nextPaymentOn().orElse(null));
    if (payment != null) {
      return NextThing.by(NextThingKind.PAYMENT, payment);
    }
    return NextThing.by(
        NextThingKind.RENEWAL, coming(facts, facts.dates().periodTo().orElse(null)));
  }

  private static @Nullable LocalDate coming(Facts facts, @Nullable LocalDate day) {
    return day == null || day.isBefore(facts.today()) ? null : day;
  }

  private static Consequence ifNothing(Facts facts) {
    LocalDate periodTo = facts.dates().periodTo().orElse(null);
    LocalDate decideBy = facts.dates().decideBy().orElse(null);
    if (!facts.you().isEmpty()) {
      return Consequence.of(
          facts.missingProof(), facts.firstDueOn().orElse(null), facts.language());
    }
    return switch (facts.status()) {
      case DRAFT -> new Consequence(ConsequenceKind.NO_APPLICATION, null, null);
      case INTERVIEW_DUE -> Consequence.of(facts.program().undecided(), decideBy, facts.language());
      case RENEWAL_DUE -> Consequence.of(facts.program().active(), periodTo, facts.language());
      case ADVERSE_ACTION_PENDING ->
          Consequence.of(facts.program().active(), null, facts.language());
      case LAPSED ->
          facts.mayStillRenew()
              ? new Consequence(ConsequenceKind.NEW_APPLICATION, facts.reconsideredUntil(), null)
              : Consequence.NONE;
      case SUBMITTED, VERIFICATION_DUE, IN_REVIEW, RENEWAL_SUBMITTED -> Consequence.NONE;
      case APPROVED, REDUCED, RENEWED, RECONSIDERED -> Consequence.NONE;
      case DENIED, WITHDRAWN, CLOSED -> Consequence.NONE;
    };
  }
}
