package org.porchlight.clients;

import java.util.List;
import java.util.UUID;

/** Another way to find clients, such as by the number of a confirmation. */
public interface ClientLookup {

  /** Whom a query leads to, and by what. */
  record Lead(UUID clientId, Match match) {}

  /**
   * At most a hundred; none where the query is nothing of that kind, or leads to nobody whom the
   * viewer sees.
   */
  List<Lead> leads(String query, Viewer viewer);
}
