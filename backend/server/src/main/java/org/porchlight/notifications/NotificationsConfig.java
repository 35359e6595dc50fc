package org.porchlight.notifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/** How texts and emails go out. */
@ConfigMapping(prefix = "porchlight")
interface NotificationsConfig {

  /** Where people open the web app. */
  @WithDefault("http://localhost:8080")
  String webUrl();

  Texts texts();

  QuietHours quietHours();

  Replies replies();

  /**
   * What people text back, in capitals without accents; the whole message has to be one of these.
   */
  interface Replies {

    @WithDefault("STOP,STOPALL,UNSUBSCRIBE,CANCEL,END,QUIT,REVOKE,OPTOUT,ARRET")
    Set<String> stop();

    @WithDefault("START")
    Set<String> start();

    @WithDefault("HELP,INFO,AIDE,AYUDA")
    Set<String> help();
  }

  /** The gateway that takes texts: Twilio where it is configured, or else the plain one. */
  interface Texts {

    /** Takes them by POST of {@code {to, body, id}}. */
    Optional<URI> url();

    /** Its bearer secret. */
    Optional<String> secret();

    @WithDefault("PT10S")
    Duration patience();

    Twilio twilio();
  }

  /** Twilio, or a gateway that speaks as it does. */
  interface Twilio {

    /** Texts go this way where it is set. */
    Optional<String> accountSid();

    /** Opens the account, and signs what it tells us. */
    Optional<String> authToken();

    /** The number that texts come from; or else the service that chooses one. */
    Optional<String> from();

    Optional<String> messagingServiceSid();

    @WithDefault("https://api.twilio.com")
    String url();

    /**
     * Where it reaches this server, without a slash at the end; the web app's address if absent.
     */
    Optional<String> callbackUrl();
  }

  /** When nobody is texted about anything that can wait, on the client's own clock. */
  interface QuietHours {

    @WithDefault("21:00")
    LocalTime from();

    @WithDefault("08:00")
    LocalTime to();
  }
}
