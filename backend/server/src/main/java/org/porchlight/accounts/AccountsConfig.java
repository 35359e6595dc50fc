package org.porchlight.accounts;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How signing in behaves. */
@ConfigMapping(prefix = "porchlight")
interface AccountsConfig {

  /** Where people open the web app: links in texts and emails begin with it. */
  @WithDefault("http://localhost:8080")
  String webUrl();

  Keys keys();

  Sessions sessions();

  SignIn signIn();

  SecondFactor secondFactor();

  FirstAdministrator firstAdministrator();

  Sender sender();

  OpenDoor openDoor();

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

    /** Where others use the same computer; its page locks no later. */
    @WithDefault("PT5M")
    Duration staffSharedIdle();

    /** A page that nobody touches for so long locks, unless its owner said otherwise. */
    @WithDefault("PT10M")
    Duration lockAfter();

    @WithDefault("PT12H")
    Duration total();

    /** For so long after a code was entered, what needs one can be done. */
    @WithDefault("PT30M")
    Duration steppedUp();

    /** The same for staff, who may leave a screen open on a counter. */
    @WithDefault("PT10M")
    Duration staffSteppedUp();

    /** For so long the token before the current one still works: a phone loses replies. */
    @WithDefault("PT60S")
    Duration lostReply();
  }

  interface SignIn {

    @WithDefault("PT10M")
    Duration codeLife();

    /** After so many the right code fails, too. */
    @WithDefault("10")
    int codeTries();

    /** However many codes were sent to it; afterwards no code for it works. */
    @WithDefault("30")
    int wrongCodesPerContact();

    @WithDefault("PT24H")
    Duration contactForgivenAfter();

    /** Whomever the codes were sent to. */
    @WithDefault("50")
    int wrongCodesPerAddress();

    @WithDefault("PT15M")
    Duration addressForgivenAfter();

    @WithDefault("10")
    int sendsPerContact();

    @WithDefault("25")
    int sendsPerAddress();

    @WithDefault("PT5M")
    Duration sendsWithin();

    @WithDefault("PT24H")
    Duration linkLife();

    @WithDefault("P3D")
    Duration passwordLinkLife();

    /** Wrong passwords of one account from one address; either alone gets five times as many. */
    @WithDefault("10")
    int passwordTries();

    @WithDefault("PT15M")
    Duration passwordTriesWithin();
  }

  interface SecondFactor {

    /** The roles of staff that need one until an administrator says otherwise. */
    Optional<List<Role>> requiredFor();
  }

  /** Whoever has an upload link. */
  interface Sender {

    /** Files begun and documents sent through one link: a few documents of many pages. */
    @WithDefault("150")
    int made();

    @WithDefault("PT1H")
    Duration within();
  }

  /** Whoever is not signed in, from one network address. */
  interface OpenDoor {

    @WithDefault("120")
    int times();

    @WithDefault("PT10M")
    Duration within();
  }

  /** Made at the first start, when there is no administrator yet. */
  interface FirstAdministrator {

    Optional<String> email();

    /** For a demonstration; without it a link to set one is sent to the email. */
    Optional<String> password();
  }
}
