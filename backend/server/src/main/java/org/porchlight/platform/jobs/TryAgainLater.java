package org.porchlight.platform.jobs;

import java.time.Duration;

/** A job cannot be done now, and whoever it depends on says how long that lasts. */
public final class TryAgainLater extends Exception {

  private final Duration pause;

  public TryAgainLater(Duration pause, String said) {
    super(said);
    this.pause = pause;
  }

  public Duration pause() {
    return pause;
  }
}
