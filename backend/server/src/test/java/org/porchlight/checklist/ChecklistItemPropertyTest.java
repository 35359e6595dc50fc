package org.porchlight.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentFixture;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.IfNothing;
import org.porchlight.programs.Requirement;
import org.porchlight.programs.Texts;
import org.porchlight.testing.Seeded;

class ChecklistItemPropertyTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
  private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
  private static final UUID ON_FILE = UUID.randomUUID();
  private static final UUID SENT = UUID.randomUUID();
  private static final UUID SOMEBODY = UUID.randomUUID();

  private static final Texts WORDS = new Texts(Map.of());
  private static final Requirement EARNED_INCOME =
      new Requirement(
          "earned-income",
          WORDS,
          WORDS,
          WORDS,
          new IfNothing(IfNothing.Code.NOTHING, WORDS),
          List.of(),
          List.of(),
          false,
          List.of());

  /** What a walk does, beside the item itself: what must be true of it. */
  private static final class Walk {

    final ChecklistItem item =
        ChecklistItem.of(
            EnrolmentFixture.aDraft("snap"),
            new VerificationRequest.Ask(EARNED_INCOME, "Why not.", List.of("pay-stubs"), DUE),
            SOMEBODY,
            NOW);
    int waiting;
    int takenBack;

    void step(Random random) {
      switch (random.nextInt(14)) {
        case 0 -> {
          item.documentReceived(NOW);
          waiting++;
        }
        case 1 -> decided(() -> item.documentAccepted(SENT, NOW));
        case 2 -> decided(() -> item.documentRejected(SENT, NOW));
        case 3 -> decided(() -> item.retakeAsked(SENT, NOW));
        case 4, 5 -> item.open(opening(random), SOMEBODY, NOW);
        case 6 ->
            item.openAction()
                .ifPresent(
                    action ->
                        action.close(
                            one(random, ItemAction.Outcome.values()), null, SOMEBODY, NOW));
        case 7 -> {
          if (item.takesOffer()) {
            item.offer(ON_FILE, SOMEBODY, NOW);
          }
        }
        case 8 -> item.chooseOffer(ON_FILE, SOMEBODY, NOW);
        case 9 -> item.declineOffer("Newer, please.", SOMEBODY, NOW);
        case 10 -> {
          if (random.nextInt(6) == 0) {
            item.acceptOffer(SOMEBODY, NOW);
          }
        }
        case 11, 12 -> takeBack();
        default -> {
          if (random.nextInt(6) == 0) {
            item.waive("Not needed.", NOW);
          }
        }
      }
    }

    private void takeBack() {
      if (item.canTakeBack(SENT)) {
        item.takeBack(NOW);
        waiting++;
        takenBack++;
      }
    }

    private void decided(Runnable decision) {
      if (waiting > 0) {
        waiting--;
        decision.run();
      }
    }

    private static ItemAction.Opening opening(Random random) {
      return new ItemAction.Opening(
          ItemAction.Choice.CANNOT_GET,
          one(random, ItemAction.Kind.values()),
          DUE.plusDays(random.nextInt(20) - 10),
          null,
          null);
    }

    private static <T> T one(Random random, T[] values) {
      return values[random.nextInt(values.length)];
    }
  }

  @Test
  void anyWalkKeepsToTheStatesAndLeavesAnEndOnlyWhereTheDecisionIsTakenBack() {
    Seeded.times(
        1000,
        random -> {
          Walk walk = new Walk();
          for (int i = 0; i < 30; i++) {
            ItemStatus before = walk.item.status();
            int takenBack = walk.takenBack;
            boolean refused = false;
            try {
              walk.step(random);
            } catch (Problem expected) {
              refused = true;
            }
            ItemStatus after = walk.item.status();
            assertTrue(after == before || before.next().contains(after));
            assertTrue(!before.finished() || after == before || walk.takenBack > takenBack);
            assertTrue(!refused || after == before);
          }
        });
  }

  @Test
  void anItemIsInProgressExactlyWhenSomethingWaitsUnlessARetakeGaveItBack() {
    Seeded.times(
        1000,
        random -> {
          Walk walk = new Walk();
          for (int i = 0; i < 30; i++) {
            try {
              walk.step(random);
            } catch (Problem expected) {
              continue;
            }
            boolean something =
                walk.waiting > 0 || walk.item.openAction().isPresent() || walk.item.offerWaits();
            if (walk.item.status() == ItemStatus.IN_PROGRESS) {
              assertTrue(something);
            }
            if (!something && !walk.item.status().finished()) {
              ItemStatus quiet =
                  walk.item.offer().isPresent() ? ItemStatus.OFFERED_FROM_FILE : ItemStatus.ASKED;
              assertEquals(quiet, walk.item.status());
            }
          }
        });
  }

  @Test
  void aDecisionThatIsTakenBackAtOnceLeavesTheItemAsItWas() {
    Seeded.times(
        1000,
        random -> {
          Walk walk = new Walk();
          for (int i = 0; i < 30; i++) {
            ItemStatus status = walk.item.status();
            LocalDate dueOn = walk.item.dueOn();
            int waiting = walk.waiting;
            try {
              walk.step(random);
            } catch (Problem expected) {
              continue;
            }
            if (walk.waiting < waiting) {
              if (walk.item.status() == ItemStatus.ASKED) {
                walk.item.giveUntil(DUE.plusDays(random.nextInt(9)));
              }
              walk.takeBack();
              assertEquals(status, walk.item.status());
              assertEquals(dueOn, walk.item.dueOn());
              assertFalse(walk.item.canTakeBack(SENT));
            }
          }
        });
  }

  @Test
  void nothingIsOverdueBeforeItsDayIsOverNorWhileItIsInProgressNorOnceItIsDone() {
    Seeded.times(
        1000,
        random -> {
          Walk walk = new Walk();
          for (int i = 0; i < 20; i++) {
            try {
              walk.step(random);
            } catch (Problem expected) {
              // The item is as it was, and what is asserted holds of it.
            }
            LocalDate today = DUE.plusDays(random.nextInt(60) - 30);
            boolean overdue = walk.item.overdue(today);
            assertFalse(overdue && !today.isAfter(DUE));
            assertFalse(overdue && walk.item.status().finished());
            boolean officeHasIt =
                walk.item.status() == ItemStatus.IN_PROGRESS
                    && walk.item
                        .openAction()
                        .filter(action -> action.owner() == ItemAction.Owner.OFFICE)
                        .isPresent();
            assertFalse(overdue && officeHasIt);
          }
        });
  }
}
