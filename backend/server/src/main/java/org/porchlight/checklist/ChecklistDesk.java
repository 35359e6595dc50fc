package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;

/**
 * What a document's life means for what was asked: moves the item, ends what was being done
 * instead, and announces it. Call it inside the transaction that changes the document.
 */
@ApplicationScoped
public class ChecklistDesk {

  @Inject Event<ChecklistEvent> events;
  @Inject Clock clock;

  /**
   * @throws org.porchlight.platform.web.Problem {@code item-closed} where nothing is asked any more
   */
  public void documentReceived(ChecklistItem item, UUID byAccountId) {
    item.documentReceived(clock.instant());
  }

  public void documentAccepted(ChecklistItem item, UUID byAccountId) {
    item.documentAccepted(clock.instant());
  }

  public void retakeAsked(ChecklistItem item, UUID byAccountId) {
    item.retakeAsked(clock.instant());
  }

  public void documentRejected(ChecklistItem item, UUID byAccountId) {
    item.documentRejected(clock.instant());
  }
}
