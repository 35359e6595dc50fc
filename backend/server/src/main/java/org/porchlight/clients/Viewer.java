package org.porchlight.clients;

import java.util.UUID;
import org.porchlight.platform.web.Caller;

/** A member of staff who looks, and the branch whose clients they look at. */
public record Viewer(UUID branchId, UUID accountId) {

  /** Whoever is calling, of whom {@link Caller#isStaff()} is true. */
  public static Viewer of(Caller caller) {
    return new Viewer(caller.branchId(), caller.accountId());
  }
}
