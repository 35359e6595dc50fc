package org.porchlight.documents;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long one document may be drawn. */
@ConfigMapping(prefix = "porchlight.drawing")
interface DrawingConfig {

  /** After this the next document has its turn; the page that was begun is finished first. */
  @WithDefault("10s")
  Duration turn();

  /** In all; pages that have no picture by then are given up. */
  @WithDefault("3m")
  Duration longest();
}
