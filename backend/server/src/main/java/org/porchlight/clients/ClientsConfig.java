package org.porchlight.clients;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

@ConfigMapping(prefix = "porchlight.clients")
interface ClientsConfig {

  /** ISO 3166 code of the country whose phone numbers are written without {@code +}. */
  @WithDefault("US")
  String phoneRegion();

  /** For how long a contact that joins an older one proves nothing of who has it. */
  @WithDefault("24H")
  Duration newContact();
}
