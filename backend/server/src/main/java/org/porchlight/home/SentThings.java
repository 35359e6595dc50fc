package org.porchlight.home;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.checklist.ChecklistItem;

/** What was sent for items. */
@ApplicationScoped
class SentThings {

  Map<UUID, List<Sent>> of(List<ChecklistItem> items) {
    return Map.of();
  }
}
