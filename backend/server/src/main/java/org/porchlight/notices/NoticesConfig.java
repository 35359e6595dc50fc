package org.porchlight.notices;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How notices run. */
@ConfigMapping(prefix = "porchlight.notices")
interface NoticesConfig {

  /** Calendar days from an adverse action's notice to the first day on which it may count. */
  @WithDefault("10")
  int daysAhead();

  /** Calendar days after which a client is told once more of a notice that is still unopened. */
  @WithDefault("3")
  int daysUnopened();
}
