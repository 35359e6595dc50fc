package org.porchlight.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the latest decision on a document found, so that it can be taken back while nothing came
 * after it.
 *
 * @param status of the item before it
 * @param dueOn of the item before it
 * @param endedActionId what it ended of what was being done instead
 */
@Embeddable
public record LastDecision(
    @Column(name = "decided_document_id") UUID documentId,
    @Enumerated(EnumType.STRING) @Column(name = "status_before") ItemStatus status,
    @Column(name = "due_before") LocalDate dueOn,
    @Column(name = "ended_action_id") @Nullable UUID endedActionId) {

  /** It changed nothing of an item that needed nothing any more. */
  boolean changedItem() {
    return !status.finished();
  }

  /** A day that staff chose since is not taken back with it. */
  LastDecision withDue(LocalDate chosen) {
    return new LastDecision(documentId, status, chosen, endedActionId);
  }
}
