package org.porchlight.platform.jobs;

import java.time.Duration;

/**
 * Work that comes back by itself, such as sweeping what has expired; one instance runs it at a
 * time.
 */
public interface RecurringJob {

  /** From the end of one run to the start of the next. */
  Duration every();

  /** Throwing is logged; the next run comes in its time. Runs outside any transaction. */
  void run() throws Exception;
}
