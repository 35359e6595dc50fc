package org.porchlight.uploadlinks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long upload links are good for. */
@ConfigMapping(prefix = "porchlight.upload-links")
interface UploadLinksConfig {

  @WithDefault("P7D")
  Duration life();
}
