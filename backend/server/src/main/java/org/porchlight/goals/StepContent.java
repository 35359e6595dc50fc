package org.porchlight.goals;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One step toward a goal.
 *
 * @param note what else there is to know; the client reads it
 * @param staffId whose it is among the staff; none where it is the client's
 * @param dueOn the last day, in the branch's time zone
 * @param tellWhenDone whether the caseworker wants to hear that the client has done it
 */
@Embeddable
record StepContent(
    String title,
    @Nullable String note,
    @Enumerated(EnumType.STRING) StepOwner owner,
    @Nullable UUID staffId,
    @Nullable LocalDate dueOn,
    boolean tellWhenDone) {

  /** Whether it is due on another day, or somebody else's. */
  boolean isMovedFrom(StepContent before) {
    return !Objects.equals(dueOn, before.dueOn) || !Objects.equals(staffId, before.staffId);
  }
}
