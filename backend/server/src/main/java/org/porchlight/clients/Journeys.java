package org.porchlight.clients;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Where clients are on the way. */
public interface Journeys {

  /** Each of those clients, in one statement. */
  Map<UUID, JourneyBrief> of(Collection<UUID> clientIds);

  /**
   * Which clients can be at that stage at all.
   *
   * @return a condition in SQL on the table {@code client}; not all who meet it are there
   */
  String mayBeAt(JourneyStage stage);
}
