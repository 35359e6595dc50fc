package org.porchlight.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;
import org.porchlight.clients.NextStep.NextStepOwner;
import org.porchlight.journey.Leg.Proof;
import org.porchlight.testing.Seeded;

class DerivedTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 12);

  private static Leg leg(EnrolmentStatus status, Proof proof) {
    return new Leg(status, proof, proof == Proof.MISSING ? DAY : null, null, null);
  }

  private static Derived derived(String statuses, Proof proof) {
    return Derived.of(
        Arrays.stream(statuses.split(" "))
            .filter(status -> !status.isEmpty())
            .map(status -> leg(EnrolmentStatus.valueOf(status), proof))
            .toList(),
        Plan.NONE,
        DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "'',NOTHING_ASKED,FIRST_CONTACT,FIND_BENEFITS,OFFICE",
    "DRAFT,NOTHING_ASKED,FINDING_BENEFITS,APPLY,CLIENT",
    "DRAFT,MISSING,GATHERING_DOCUMENTS,SEND_PROOF,CLIENT",
    "DRAFT,IN_HAND,APPLYING,APPLY,CLIENT",
    "SUBMITTED,NOTHING_ASKED,WAITING_FOR_DECISION,LOOK_AT_APPLICATION,OFFICE",
    "INTERVIEW_DUE,SETTLED,WAITING_FOR_DECISION,INTERVIEW,CLIENT",
    "VERIFICATION_DUE,MISSING,WAITING_FOR_DECISION,SEND_PROOF,CLIENT",
    "VERIFICATION_DUE,IN_HAND,WAITING_FOR_DECISION,CHECK_PROOF,OFFICE",
    "IN_REVIEW,SETTLED,WAITING_FOR_DECISION,DECIDE,OFFICE",
    "APPROVED,SETTLED,RECEIVING,NOTHING,NOBODY",
    "APPROVED,IN_HAND,RECEIVING,CHECK_PROOF,OFFICE",
    "APPROVED,MISSING,KEEPING_IT,SEND_PROOF,CLIENT",
    "APPROVED DENIED,NOTHING_ASKED,RECEIVING,NOTHING,NOBODY",
    "APPROVED DRAFT,NOTHING_ASKED,FINDING_BENEFITS,APPLY,CLIENT",
    "SUBMITTED DRAFT,NOTHING_ASKED,WAITING_FOR_DECISION,LOOK_AT_APPLICATION,OFFICE",
    "APPROVED RENEWAL_DUE,NOTHING_ASKED,KEEPING_IT,RENEW,CLIENT",
    "RENEWAL_SUBMITTED,SETTLED,KEEPING_IT,DECIDE,OFFICE",
    "ADVERSE_ACTION_PENDING,SETTLED,KEEPING_IT,ANSWER_NOTICE,CLIENT",
    "DENIED WITHDRAWN,NOTHING_ASKED,CLOSED,NOTHING,NOBODY",
  })
  void theStageIsTheOneThatNeedsMostAndTheStepIsWhatItNeeds(
      String statuses, Proof proof, JourneyStage stage, NextStepKind kind, NextStepOwner owner) {
    Derived derived = derived(statuses, proof);
    assertEquals(stage, derived.stage());
    assertEquals(kind, derived.next().kind());
    assertEquals(owner, derived.next().owner());
  }

  @Test
  void whatIsDueFirstComesFirst() {
    Leg later = new Leg(EnrolmentStatus.VERIFICATION_DUE, Proof.MISSING, DAY, null, null);
    Leg sooner = new Leg(EnrolmentStatus.IN_REVIEW, Proof.SETTLED, null, DAY.minusDays(3), null);
    Leg undated = new Leg(EnrolmentStatus.SUBMITTED, Proof.NOTHING_ASKED, null, null, null);
    NextStep next = Derived.of(List.of(undated, later, sooner), Plan.NONE, DAY).next();
    assertEquals(NextStepKind.DECIDE, next.kind());
    assertEquals(DAY.minusDays(3), next.dueOn());
  }

  @Test
  void theWayToADecisionNeverGoesBack() {
    List<JourneyStage> way =
        List.of(
            derived("DRAFT", Proof.NOTHING_ASKED).stage(),
            derived("DRAFT", Proof.MISSING).stage(),
            derived("DRAFT", Proof.IN_HAND).stage(),
            derived("SUBMITTED", Proof.IN_HAND).stage(),
            derived("INTERVIEW_DUE", Proof.IN_HAND).stage(),
            derived("VERIFICATION_DUE", Proof.MISSING).stage(),
            derived("IN_REVIEW", Proof.IN_HAND).stage(),
            derived("APPROVED", Proof.IN_HAND).stage());
    for (int i = 1; i < way.size(); i++) {
      assertTrue(way.get(i).compareTo(way.get(i - 1)) >= 0, way.toString());
    }
  }

  @Test
  void whoeverIsAtAStageIsFoundByOneOfItsStatuses() {
    List<EnrolmentStatus> statuses = List.of(EnrolmentStatus.values());
    List<Proof> proofs = List.of(Proof.values());
    Seeded.times(
        500,
        random -> {
          List<Leg> legs = new ArrayList<>();
          for (int i = random.nextInt(4); i >= 0; i--) {
            legs.add(
                leg(
                    statuses.get(random.nextInt(statuses.size())),
                    proofs.get(random.nextInt(proofs.size()))));
          }
          Derived derived = Derived.of(legs, Plan.NONE, DAY);
          Set<EnrolmentStatus> possible = Derived.statusesOf(derived.stage());
          assertTrue(legs.stream().map(Leg::status).anyMatch(possible::contains));
          assertNotNull(derived.next());
          assertTrue(
              derived.stage() != JourneyStage.CLOSED
                  || derived.next().kind() == NextStepKind.NOTHING);
        });
  }
}
