package org.porchlight.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.record.JourneyStage.Proof;
import org.porchlight.record.JourneyStage.Step;

class JourneyStageTest {

  private static JourneyStage stage(String statuses, Proof proof) {
    return JourneyStage.of(
        Arrays.stream(statuses.split(" "))
            .filter(status -> !status.isEmpty())
            .map(status -> new Step(EnrolmentStatus.valueOf(status), proof))
            .toList());
  }

  @ParameterizedTest
  @CsvSource({
    "'',NOTHING_ASKED,FIRST_CONTACT",
    "DRAFT,NOTHING_ASKED,FINDING_BENEFITS",
    "DRAFT,MISSING,GATHERING_DOCUMENTS",
    "DRAFT,IN_HAND,APPLYING",
    "SUBMITTED,NOTHING_ASKED,WAITING_FOR_DECISION",
    "VERIFICATION_DUE,MISSING,WAITING_FOR_DECISION",
    "APPROVED,IN_HAND,RECEIVING",
    "APPROVED,MISSING,KEEPING_IT",
    "APPROVED DENIED,NOTHING_ASKED,RECEIVING",
    "APPROVED DRAFT,NOTHING_ASKED,FINDING_BENEFITS",
    "SUBMITTED DRAFT,NOTHING_ASKED,WAITING_FOR_DECISION",
    "APPROVED RENEWAL_DUE,NOTHING_ASKED,KEEPING_IT",
    "DENIED WITHDRAWN,NOTHING_ASKED,CLOSED",
  })
  void theStageIsTheOneThatNeedsMost(String statuses, Proof proof, JourneyStage stage) {
    assertEquals(stage, stage(statuses, proof));
  }

  @Test
  void theWayToADecisionNeverGoesBack() {
    List<JourneyStage> way =
        List.of(
            stage("DRAFT", Proof.NOTHING_ASKED),
            stage("DRAFT", Proof.MISSING),
            stage("DRAFT", Proof.IN_HAND),
            stage("SUBMITTED", Proof.IN_HAND),
            stage("INTERVIEW_DUE", Proof.IN_HAND),
            stage("VERIFICATION_DUE", Proof.MISSING),
            stage("IN_REVIEW", Proof.IN_HAND),
            stage("APPROVED", Proof.IN_HAND));
    for (int i = 1; i < way.size(); i++) {
      assertTrue(way.get(i).compareTo(way.get(i - 1)) >= 0, way.toString());
    }
  }
}
