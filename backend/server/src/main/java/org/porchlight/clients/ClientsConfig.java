package org.porchlight.clients;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "porchlight.clients")
interface ClientsConfig {

  /** ISO 3166 code of the country whose phone numbers are written without {@code +}. */
  @WithDefault("US")
  String phoneRegion();
}
