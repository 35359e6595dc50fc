package org.porchlight.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.checklist.SentDocuments;
import org.porchlight.documents.DocumentStatus;
import org.porchlight.documents.DocumentView;

/** What was sent for items, the latest first. */
@ApplicationScoped
class SentThings {

  @Inject SentDocuments documents;

  Map<UUID, List<Sent>> of(List<ChecklistItem> items) {
    Map<UUID, List<Sent>> sent = new LinkedHashMap<>();
    documents
        .of(items.stream().map(ChecklistItem::id).toList())
        .forEach((item, of) -> sent.put(item, of.stream().map(SentThings::sent).toList()));
    return sent;
  }

  private static Sent sent(SentDocuments.Sent one) {
    DocumentView document = (DocumentView) one;
    DocumentStatus status = document.state().status();
    return new Sent(
        document.id(),
        document.receivedAt(),
        document.openedAt(),
        document.openedBy(),
        !document.state().finished(),
        status == DocumentStatus.RETAKE_ASKED ? document.retakeReason() : null);
  }
}
