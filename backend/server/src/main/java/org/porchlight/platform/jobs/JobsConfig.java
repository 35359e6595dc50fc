package org.porchlight.platform.jobs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "porchlight.jobs")
interface JobsConfig {

  /** Whether this instance works jobs off, or only asks for them. */
  @WithDefault("true")
  boolean run();

  /** Jobs of a lane that run at once. */
  @WithDefault("3")
  int threads();

  @WithDefault("500ms")
  Duration poll();

  /**
   * How long an instance may be silent before another takes its running jobs over: four times this.
   */
  @WithDefault("5s")
  Duration heartbeat();

  @WithDefault("10")
  int tries();

  /** Wait before the second try; doubles with each try, up to {@link #longestWait}. */
  @WithDefault("5s")
  Duration firstWait();

  @WithDefault("1h")
  Duration longestWait();
}
