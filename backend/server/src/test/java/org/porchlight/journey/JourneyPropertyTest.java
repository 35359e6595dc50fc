package org.porchlight.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;
import org.porchlight.clients.NextStep.NextStepOwner;
import org.porchlight.journey.Leg.Proof;
import org.porchlight.testing.Seeded;

/** Whatever happens to a client, in whatever order, they are somewhere that makes sense. */
class JourneyPropertyTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static <T> T any(Random random, List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private static @Nullable LocalDate anyDay(Random random) {
    return random.nextInt(3) == 0 ? null : DAY.plusDays(random.nextInt(40) - 10L);
  }

  /** What has happened to one client so far. */
  private static final class Life {

    private final Random random;
    private final List<Leg> legs = new ArrayList<>();
    private Plan plan = Plan.NONE;

    private Life(Random random) {
      this.random = random;
    }

    private void goesOn() {
      switch (random.nextInt(4)) {
        case 0 -> legs.add(new Leg(EnrolmentStatus.DRAFT, Proof.NOTHING_ASKED, null, null, null));
        case 1 -> moves();
        case 2 -> proofs();
        default -> plans();
      }
    }

    private void moves() {
      if (!legs.isEmpty()) {
        int at = random.nextInt(legs.size());
        Leg leg = legs.get(at);
        List<EnrolmentStatus> next = List.copyOf(leg.status().next());
        if (!next.isEmpty()) {
          LocalDate day = anyDay(random);
          legs.set(at, new Leg(any(random, next), leg.proof(), leg.proofDueOn(), day, day));
        }
      }
    }

    private void proofs() {
      if (!legs.isEmpty()) {
        int at = random.nextInt(legs.size());
        Leg leg = legs.get(at);
        Proof proof = any(random, List.of(Proof.values()));
        LocalDate due = proof == Proof.MISSING ? anyDay(random) : null;
        legs.set(at, new Leg(leg.status(), proof, due, leg.decideBy(), leg.periodTo()));
      }
    }

    private void plans() {
      NextStepOwner owner = random.nextBoolean() ? NextStepOwner.CLIENT : NextStepOwner.OFFICE;
      NextStep step = new NextStep(NextStepKind.PLAN_STEP, owner, anyDay(random), "Call them");
      boolean open = random.nextBoolean();
      plan = new Plan(open, random.nextBoolean(), open && random.nextBoolean() ? step : null);
    }

    private Derived derived() {
      return Derived.of(legs, plan, DAY);
    }

    private boolean all(EnrolmentStatus... statuses) {
      return legs.stream().map(Leg::status).allMatch(List.of(statuses)::contains);
    }
  }

  private static void atEveryMoment(Consumer<Life> holds) {
    Seeded.times(
        500,
        random -> {
          Life life = new Life(random);
          holds.accept(life);
          for (int i = random.nextInt(30); i >= 0; i--) {
            life.goesOn();
            holds.accept(life);
          }
        });
  }

  @Test
  void nobodyIsClosedForWhomAnythingIsOpen() {
    atEveryMoment(
        life -> {
          Derived derived = life.derived();
          if (derived.stage() == JourneyStage.CLOSED) {
            assertFalse(life.legs.isEmpty());
            assertTrue(life.legs.stream().allMatch(leg -> leg.status().finished()));
            assertFalse(life.plan.open());
            assertEquals(NextStep.NOTHING, derived.next());
          }
        });
  }

  @Test
  void nobodyIsPausedForWhomAnythingIsUnderWay() {
    atEveryMoment(
        life -> {
          if (life.derived().stage() == JourneyStage.PAUSED) {
            assertTrue(
                life.all(
                    EnrolmentStatus.DRAFT,
                    EnrolmentStatus.DENIED,
                    EnrolmentStatus.WITHDRAWN,
                    EnrolmentStatus.CLOSED));
            assertTrue(
                life.legs.stream()
                    .filter(leg -> !leg.status().finished())
                    .noneMatch(leg -> leg.proof() == Proof.MISSING));
            assertFalse(life.plan.open());
            assertTrue(life.plan.setAside());
          }
        });
  }

  @Test
  void theFirstContactIsOverWithTheFirstEnrolment() {
    atEveryMoment(
        life ->
            assertTrue(
                life.legs.isEmpty() || life.derived().stage() != JourneyStage.FIRST_CONTACT));
  }

  @Test
  void whoeverIsNeitherThroughNorDoneHasANextStepWithAnOwner() {
    atEveryMoment(
        life -> {
          Derived derived = life.derived();
          if (derived.stage() != JourneyStage.CLOSED && derived.stage() != JourneyStage.RECEIVING) {
            assertNotEquals(NextStepKind.NOTHING, derived.next().kind());
            assertNotEquals(NextStepOwner.NOBODY, derived.next().owner());
          }
        });
  }

  @Test
  void nothingThatIsDueLaterHidesAStepOfThePlan() {
    atEveryMoment(
        life -> {
          NextStep step = life.plan.first();
          NextStep next = life.derived().next();
          if (step != null && step.dueOn() != null && next.kind() != NextStepKind.PLAN_STEP) {
            LocalDate before = next.dueOn() == null ? DAY : next.dueOn();
            assertTrue(before.isBefore(step.dueOn()), next + " hides " + step);
          }
        });
  }

  @Test
  void theOrderInWhichEnrolmentsAreReadChangesNothing() {
    atEveryMoment(
        life -> {
          List<Leg> shuffled = new ArrayList<>(life.legs);
          Collections.shuffle(shuffled, life.random);
          assertEquals(life.derived(), Derived.of(shuffled, life.plan, DAY));
        });
  }
}
