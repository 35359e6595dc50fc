package org.porchlight.platform.pictures;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What one picture may cost. */
@ConfigMapping(prefix = "porchlight.pictures")
interface PicturesConfig {

  /** Whether libvips' tools are used where they are installed. */
  @WithDefault("true")
  boolean vips();

  /** Whether HEIC photos are taken where they can be decoded. */
  @WithDefault("true")
  boolean heic();

  /** Address space of a decoding process, where the system can limit it. */
  @WithDefault("2048")
  int memoryMebibytes();

  /** After this the process is killed. */
  @WithDefault("30s")
  Duration timeout();

  /** The same where only pages are counted, while somebody waits. */
  @WithDefault("10s")
  Duration countingTimeout();

  /** How long somebody waits for their pages to be counted, before they are to ask again. */
  @WithDefault("5s")
  Duration patience();
}
