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

  /** A client who left a file for this long without sending it as a document is told. */
  @WithDefault("4h")
  Duration forgottenAfter();

  /** Uploads of one account that no document uses yet: two documents' worth of pages. */
  @WithDefault("60")
  int most();

  /**
   * Files of one account that come in at the same moment; the web app sends two. More of them wait
   * a little, and are then told to come again.
   */
  @WithDefault("4")
  int atOnce();

  /** In less nobody can have assented to anything that was read out before. */
  @WithDefault("3s")
  Duration leastVoice();

  /** A recording that goes on for longer is no signature; nor would anybody listen to it. */
  @WithDefault("2h")
  Duration longestRecording();

  /** The longest that whoever asks or goes on waits for bytes on their way to the store. */
  @WithDefault("2500ms")
  Duration settle();
}
