package org.porchlight.platform.recordings;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What listening to one recording may cost, and what counts as a voice. */
@ConfigMapping(prefix = "porchlight.recordings")
interface RecordingsConfig {

  /** Whether FFmpeg is used where it is installed. */
  @WithDefault("true")
  boolean ffmpeg();

  /** Address space of a decoding process, where the system can limit it. */
  @WithDefault("2048")
  int memoryMebibytes();

  /** After this the process is killed: an hour is decoded in a few seconds. */
  @WithDefault("60s")
  Duration timeout();

  /** How long somebody waits for their recording's turn, before they are to send it again. */
  @WithDefault("10s")
  Duration patience();

  /**
   * Decibels below full scale: a voice on a bad line has some -35, an open line without one some
   * -55.
   */
  @WithDefault("-45")
  double quietest();

  /** A voice comes and goes by far more decibels than this, a dial tone or a hum by less. */
  @WithDefault("6")
  double leastChange();
}
