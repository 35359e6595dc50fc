package org.porchlight.notifications;

import java.io.IOException;
import org.porchlight.platform.jobs.TryAgainLater;

/** Whoever brings texts to phones. */
interface TextGateway {

  /**
   * Hands it over. It may have been handed over before: its id is the same then.
   *
   * @throws AddressRefused where no try will ever succeed
   * @throws TryAgainLater where the gateway says when to come again
   * @throws IOException where it did not take it, or nobody knows whether it did
   */
  void deliver(Outgoing text)
      throws IOException, InterruptedException, AddressRefused, TryAgainLater;

  /** Whether it tells later what became of a text; else whoever has taken it has brought it. */
  boolean reportsArrival();
}
