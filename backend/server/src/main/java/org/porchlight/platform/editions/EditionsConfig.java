package org.porchlight.platform.editions;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "porchlight.editions")
interface EditionsConfig {

  /** How often this instance asks whether another one wrote something; never, where it is 0. */
  @WithDefault("2s")
  Duration lookEvery();
}
