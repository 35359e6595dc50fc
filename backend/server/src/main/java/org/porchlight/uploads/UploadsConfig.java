package org.porchlight.uploads;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long uploads wait, and how many. */
@ConfigMapping(prefix = "porchlight.uploads")
interface UploadsConfig {

  /** An upload that got no byte for this long, or no document, is thrown away. */
  @WithDefault("48h")
  Duration keep();

  /** Uploads of one account that no document uses yet: two documents' worth of pages. */
  @WithDefault("60")
  int most();

  /** The longest that whoever asks or goes on waits for bytes on their way to the store. */
  @WithDefault("2500ms")
  Duration settle();
}
