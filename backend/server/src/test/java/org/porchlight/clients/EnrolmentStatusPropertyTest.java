package org.porchlight.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.Problem;
import org.porchlight.testing.Seeded;

class EnrolmentStatusPropertyTest {

  private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

  @Test
  void anyWalkKeepsToTheStatesAndTellsEachStepTruly() {
    Seeded.times(
        500,
        random -> {
          Enrolment enrolment = EnrolmentFixture.aDraft("snap");
          EnrolmentStatus[] all = EnrolmentStatus.values();
          for (int step = 0; step < 40; step++) {
            EnrolmentStatus from = enrolment.status();
            EnrolmentStatus to = all[random.nextInt(all.length)];
            UUID by = UUID.randomUUID();
            if (from.next().contains(to)) {
              var moved =
                  enrolment.move(
                      new EnrolmentMove(to, null, null, null, 0), NOW.plusSeconds(step), by);
              assertEquals(from, moved.from());
              assertEquals(to, moved.to());
              assertEquals(by, moved.byAccountId());
              assertEquals(to, enrolment.status());
              assertEquals(NOW.plusSeconds(step), enrolment.statusSince());
            } else {
              assertThrows(
                  Problem.class,
                  () -> enrolment.move(new EnrolmentMove(to, null, null, null, 0), NOW, by));
              assertEquals(from, enrolment.status());
            }
            assertTrue(enrolment.decideBy().isEmpty() || enrolment.status().undecided());
          }
        });
  }

  @Test
  void everyStateCanBeReachedAndNoneLeadsToItself() {
    Set<EnrolmentStatus> reached = EnumSet.of(EnrolmentStatus.DRAFT);
    for (int i = 0; i < EnrolmentStatus.values().length; i++) {
      EnumSet.copyOf(reached).forEach(status -> reached.addAll(status.next()));
    }
    assertEquals(EnumSet.allOf(EnrolmentStatus.class), reached);
    for (EnrolmentStatus status : EnrolmentStatus.values()) {
      assertTrue(!status.next().contains(status));
    }
  }

  @Test
  void fromEveryStateAnEndOrBenefitsCanBeReached() {
    Set<EnrolmentStatus> good =
        EnumSet.of(
            EnrolmentStatus.APPROVED,
            EnrolmentStatus.REDUCED,
            EnrolmentStatus.RENEWED,
            EnrolmentStatus.RECONSIDERED);
    for (EnrolmentStatus status : EnrolmentStatus.values()) {
      Set<EnrolmentStatus> reached = EnumSet.of(status);
      for (int i = 0; i < EnrolmentStatus.values().length; i++) {
        EnumSet.copyOf(reached).forEach(one -> reached.addAll(one.next()));
      }
      assertTrue(
          reached.stream().anyMatch(one -> one.finished() || good.contains(one)), status.name());
    }
  }
}
