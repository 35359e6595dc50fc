package org.porchlight.platform.scanning;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** Which scanner, and how long to wait for it. */
@ConfigMapping(prefix = "porchlight.scanning")
interface ScanningConfig {

  /** Where ClamAV's clamd listens; nothing where no scanner is set up. */
  Optional<String> host();

  @WithDefault("${CLAMD_PORT:3310}")
  int port();

  @WithDefault("2s")
  Duration connectTimeout();

  /** The longest silence; a large PDF takes the scanner many seconds. */
  @WithDefault("60s")
  Duration silenceTimeout();
}
