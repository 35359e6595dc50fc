package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.porchlight.platform.jobs.RecurringJob;

/**
 * Compares whoever came or changed since the last night, each with the few whom an index names; and
 * lets what came to merged clients meanwhile follow them.
 */
@ApplicationScoped
class LookForDuplicates implements RecurringJob {

  private static final int AT_ONCE = 50;
  private static final int BATCHES = 400;

  @Inject Night night;

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    int batches = 0;
    while (night.look(AT_ONCE) == AT_ONCE && batches < BATCHES) {
      batches++;
    }
    UUID after = new UUID(0, 0);
    for (int i = 0; i < BATCHES && after != null; i++) {
      after = night.follow(after, AT_ONCE);
    }
  }
}
