package org.porchlight.platform.webapp;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the web app is. */
@ConfigMapping(prefix = "porchlight.web-app")
interface WebAppConfig {

  /** The built files; absent when something else serves them. */
  Optional<Path> directory();
}
