package org.porchlight.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How decisions on documents are made. */
@ConfigMapping(prefix = "porchlight.review")
public interface ReviewConfig {

  /**
   * From a decision until the client is told of it: what is taken back before, they never hear of.
   */
  @WithDefault("PT1M")
  Duration timeToThink();

  /** Open days of the branch, after the one on which it came, within which a worker sees it. */
  @WithDefault("2")
  int openDaysToSee();
}
