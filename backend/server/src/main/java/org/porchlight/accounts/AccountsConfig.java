package org.porchlight.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How signing in behaves. */
@ConfigMapping(prefix = "porchlight")
interface AccountsConfig {

  Keys keys();

  Sessions sessions();

  interface Keys {

    /** Where the signing key and the secret are kept; all instances must see the same directory. */
    @WithDefault("var/keys")
    Path directory();
  }

  interface Sessions {

    /** How long an access token is good for; never more than five minutes. */
    @WithDefault("PT5M")
    Duration access();

    @WithDefault("PT15M")
    Duration clientIdle();

    @WithDefault("PT30M")
    Duration staffIdle();

    @WithDefault("PT12H")
    Duration total();

    /** For so long the token before the current one still works: a phone loses replies. */
    @WithDefault("PT60S")
    Duration lostReply();
  }
}
