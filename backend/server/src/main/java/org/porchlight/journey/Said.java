package org.porchlight.journey;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;
import org.porchlight.clients.NextStep.NextStepOwner;

/**
 * What staff say of where a client is.
 *
 * @param untilOn the last day on which it counts; none: until it is undone
 * @param nextWords what comes next; none: what is derived
 */
@Embeddable
record Said(
    @Enumerated(EnumType.STRING) JourneyStage stage,
    String reason,
    @Nullable LocalDate untilOn,
    @Nullable String nextWords,
    @Enumerated(EnumType.STRING) @Nullable NextStepOwner nextOwner,
    @Column(name = "next_due_on") @Nullable LocalDate nextDueOn) {

  /** What comes next, where they said so. */
  @Nullable NextStep next() {
    return nextWords == null || nextOwner == null
        ? null
        : new NextStep(NextStepKind.SAID, nextOwner, nextDueOn, nextWords);
  }
}
