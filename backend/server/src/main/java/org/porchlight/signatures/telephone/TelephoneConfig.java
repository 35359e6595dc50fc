package org.porchlight.signatures.telephone;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.Period;

/** When a recording may have been made, and for how long it is kept. */
@ConfigMapping(prefix = "porchlight.telephone")
interface TelephoneConfig {

  /** A telephone system's file that turns up later than this belongs to another call. */
  @WithDefault("P30D")
  Period mostAge();

  /** Clocks of telephone systems and computers are not quite together. */
  @WithDefault("2m")
  Duration tolerance();

  /** From the day of the recording; a legal hold keeps it for longer. */
  @WithDefault("P7Y")
  Period keep();

  /** How many of those whose time is over are looked at together. */
  @WithDefault("500")
  int removedTogether();
}
