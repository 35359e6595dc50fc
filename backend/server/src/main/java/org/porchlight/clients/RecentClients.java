package org.porchlight.clients;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Whose records somebody opened; whoever keeps the audit knows. */
public interface RecentClients {

  /**
   * The last one first, each once; by the one that they were merged into.
   *
   * @param after opened before that, they are not listed
   */
  List<UUID> openedBy(UUID accountId, Instant after, int most);
}
