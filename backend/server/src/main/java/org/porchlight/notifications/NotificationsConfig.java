package org.porchlight.notifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;

/** How texts and emails go out. */
@ConfigMapping(prefix = "porchlight")
interface NotificationsConfig {

  /** Where people open the web app. */
  @WithDefault("http://localhost:8080")
  String webUrl();

  Texts texts();

  QuietHours quietHours();

  /** The gateway that takes texts by POST of {@code {to, body, id}}. */
  interface Texts {

    Optional<URI> url();

    /** Its bearer secret. */
    Optional<String> secret();

    @WithDefault("PT10S")
    Duration patience();
  }

  /** When nobody is texted about anything that can wait, on the clock of the client's branch. */
  interface QuietHours {

    @WithDefault("21:00")
    LocalTime from();

    @WithDefault("08:00")
    LocalTime to();
  }
}
