package org.porchlight.checklist;

import java.util.EnumSet;
import java.util.Set;

/** Where a checklist item stands. Overdue is derived from it and the date, never stored. */
public enum ItemStatus {
  ASKED,
  /** A document accepted before, for another program, would do. */
  OFFERED_FROM_FILE,
  /** Something was sent, or an action is open. */
  IN_PROGRESS,
  SATISFIED,
  WAIVED,
  WITHDRAWN;

  public Set<ItemStatus> next() {
    return switch (this) {
      case ASKED -> EnumSet.of(OFFERED_FROM_FILE, IN_PROGRESS, SATISFIED, WAIVED, WITHDRAWN);
      case OFFERED_FROM_FILE -> EnumSet.of(ASKED, IN_PROGRESS, SATISFIED, WAIVED, WITHDRAWN);
      case IN_PROGRESS -> EnumSet.of(ASKED, OFFERED_FROM_FILE, SATISFIED, WAIVED, WITHDRAWN);
      // Only where the decision that satisfied it is taken back.
      case SATISFIED -> EnumSet.of(ASKED, IN_PROGRESS);
      case WAIVED, WITHDRAWN -> EnumSet.noneOf(ItemStatus.class);
    };
  }

  public boolean finished() {
    return this == SATISFIED || this == WAIVED || this == WITHDRAWN;
  }
}
