package org.porchlight.journey;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;
import org.porchlight.clients.NextStep.NextStepOwner;
import org.porchlight.journey.Leg.Proof;

/**
 * Where a client is, as their enrolments and their plan say: the stage that needs most, and what it
 * needs first.
 */
record Derived(JourneyStage stage, NextStep next) {

  private static final List<JourneyStage> BY_NEED =
      List.of(
          JourneyStage.KEEPING_IT,
          JourneyStage.GATHERING_DOCUMENTS,
          JourneyStage.WAITING_FOR_DECISION,
          JourneyStage.APPLYING,
          JourneyStage.FINDING_BENEFITS,
          JourneyStage.RECEIVING,
          JourneyStage.CLOSED);

  private static final NextStep BEGIN =
      new NextStep(NextStepKind.FIND_BENEFITS, NextStepOwner.OFFICE, null, null);

  // Nobody is forgotten who rests: somebody asks, some day.
  private static final NextStep ASK =
      new NextStep(NextStepKind.ASK_TO_GO_ON, NextStepOwner.OFFICE, null, null);

  private static final Comparator<NextStep> FIRST =
      Comparator.comparing((NextStep step) -> step.kind() == NextStepKind.NOTHING)
          .thenComparing(NextStep::dueOn, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(NextStep::kind);

  /**
   * Of somebody with these enrolments and this plan.
   *
   * @param today in the branch's time zone
   */
  static Derived of(Collection<Leg> legs, Plan plan, LocalDate today) {
    JourneyStage needy =
        legs.stream()
            .map(Leg::stage)
            .min(Comparator.comparingInt(BY_NEED::indexOf))
            .orElse(JourneyStage.FIRST_CONTACT);
    if (needy != JourneyStage.CLOSED && plan.rests() && legs.stream().allMatch(Leg::rests)) {
      return new Derived(JourneyStage.PAUSED, ASK);
    }
    if (needy == JourneyStage.CLOSED && plan.open()) {
      return new Derived(JourneyStage.FINDING_BENEFITS, plan.orElse(BEGIN, today));
    }
    NextStep next =
        legs.stream().filter(leg -> leg.stage() == needy).map(Leg::next).min(FIRST).orElse(BEGIN);
    return new Derived(needy, plan.orElse(next, today));
  }

  /** Those of which a client at that stage has one at least, unless staff said so. */
  static Set<EnrolmentStatus> statusesOf(JourneyStage stage) {
    return EnumSet.allOf(EnrolmentStatus.class).stream()
        .filter(
            status ->
                Arrays.stream(Proof.values())
                    .anyMatch(proof -> new Leg(status, proof, null, null, null).stage() == stage))
        .collect(Collectors.toSet());
  }
}
