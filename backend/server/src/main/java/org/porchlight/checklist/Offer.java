package org.porchlight.checklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;

/**
 * A document on file that would do for an item.
 *
 * @param chosenAt when the client said that it is to be used; from then on staff decide
 */
@Embeddable
public record Offer(
    @Column(name = "offered_document_id") UUID documentId,
    @Column(name = "offer_chosen_at") @Nullable Instant chosenAt) {

  static Offer of(UUID documentId) {
    return new Offer(documentId, null);
  }

  /**
   * @throws Problem {@code offer-gone} where another document is meant, or it was chosen before
   */
  Offer chosen(UUID meant, Instant now) {
    if (isChosen() || !documentId.equals(meant)) {
      throw Problem.of(ChecklistProblem.OFFER_GONE);
    }
    return new Offer(documentId, now);
  }

  public boolean isChosen() {
    return chosenAt != null;
  }
}
