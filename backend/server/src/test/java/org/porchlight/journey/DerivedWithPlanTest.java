package org.porchlight.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;
import org.porchlight.clients.NextStep.NextStepOwner;
import org.porchlight.journey.Leg.Proof;

/** What a client's action plan makes of where they are. */
class DerivedWithPlanTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private static final Plan SET_ASIDE = new Plan(false, true, null);

  private static Plan step(NextStepOwner owner, @Nullable LocalDate dueOn) {
    return new Plan(true, false, new NextStep(NextStepKind.PLAN_STEP, owner, dueOn, "Call them"));
  }

  private static Leg leg(EnrolmentStatus status, Proof proof, @Nullable LocalDate dueOn) {
    return new Leg(status, proof, dueOn, dueOn, null);
  }

  @ParameterizedTest
  @CsvSource({
    "DRAFT,NOTHING_ASKED,PAUSED",
    "DRAFT,SETTLED,PAUSED",
    "DRAFT,MISSING,GATHERING_DOCUMENTS",
    "DRAFT,IN_HAND,APPLYING",
    "SUBMITTED,NOTHING_ASKED,WAITING_FOR_DECISION",
    "APPROVED,SETTLED,RECEIVING",
    "RENEWAL_DUE,NOTHING_ASKED,KEEPING_IT",
    "DENIED,NOTHING_ASKED,CLOSED",
  })
  void whoeverSetEverythingAsideIsPausedUnlessSomethingIsSentInOrAsked(
      EnrolmentStatus status, Proof proof, JourneyStage stage) {
    Derived derived = Derived.of(List.of(leg(status, proof, null)), SET_ASIDE, TODAY);
    assertEquals(stage, derived.stage());
    assertEquals(stage == JourneyStage.PAUSED, derived.next().kind() == NextStepKind.ASK_TO_GO_ON);
  }

  @Test
  void withoutAnEnrolmentTheyArePausedToo() {
    assertEquals(JourneyStage.PAUSED, Derived.of(List.of(), SET_ASIDE, TODAY).stage());
  }

  @Test
  void oneGoalThatIsPursuedIsEnoughToGoOn() {
    Plan mixed = new Plan(true, true, null);
    Leg draft = leg(EnrolmentStatus.DRAFT, Proof.NOTHING_ASKED, null);
    assertEquals(JourneyStage.FINDING_BENEFITS, Derived.of(List.of(draft), mixed, TODAY).stage());
  }

  @Test
  void nobodyIsClosedWhoPursuesAGoal() {
    Leg ended = leg(EnrolmentStatus.CLOSED, Proof.NOTHING_ASKED, null);
    Derived derived = Derived.of(List.of(ended), new Plan(true, false, null), TODAY);
    assertEquals(JourneyStage.FINDING_BENEFITS, derived.stage());
    assertEquals(NextStepKind.FIND_BENEFITS, derived.next().kind());
  }

  static Stream<Arguments> dueDays() {
    return Stream.of(
        arguments(TODAY.plusDays(3), TODAY.plusDays(2), NextStepKind.PLAN_STEP),
        arguments(TODAY.plusDays(3), TODAY.plusDays(3), NextStepKind.PLAN_STEP),
        arguments(TODAY.plusDays(3), TODAY.plusDays(4), NextStepKind.DECIDE),
        arguments(TODAY.plusDays(3), null, NextStepKind.DECIDE),
        arguments(null, TODAY.minusDays(1), NextStepKind.PLAN_STEP),
        arguments(null, TODAY, NextStepKind.PLAN_STEP),
        arguments(null, TODAY.plusDays(1), NextStepKind.DECIDE));
  }

  @ParameterizedTest
  @MethodSource("dueDays")
  void aStepOfThePlanComesNextWhereItIsDueNoLater(
      @Nullable LocalDate decision, @Nullable LocalDate stepDue, NextStepKind first) {
    Leg leg = leg(EnrolmentStatus.IN_REVIEW, Proof.SETTLED, decision);
    Plan plan = step(NextStepOwner.CLIENT, stepDue);
    assertEquals(first, Derived.of(List.of(leg), plan, TODAY).next().kind());
  }

  @ParameterizedTest
  @CsvSource({"CLIENT", "OFFICE"})
  void whereNothingElseIsNeededThePlanSaysWhatComesNextAndWhoDoesIt(NextStepOwner owner) {
    Leg receiving = leg(EnrolmentStatus.APPROVED, Proof.SETTLED, null);
    NextStep next = Derived.of(List.of(receiving), step(owner, null), TODAY).next();
    assertEquals(owner, next.owner());
    assertEquals("Call them", next.words());
    assertNull(next.dueOn());
  }
}
