package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Files;
import org.porchlight.local.demo.Demo;

/** Decides whether the demo is to be made: once, and only in an installation of its own. */
final class DemoStart {

  private static final String MADE = "demo-made";

  private final Settings settings;
  private final Home home;
  private final Configuration configuration;

  DemoStart(Settings settings, Home home, Configuration configuration) {
    this.settings = settings;
    this.home = home;
    this.configuration = configuration;
  }

  /** Whether the demo's people are there to sign in. */
  boolean make(WebPorts ports) throws IOException {
    if (Files.exists(home.file(MADE))) {
      return true;
    }
    if (settings.has("SMTP_HOST") || settings.has("DB_URL")) {
      System.err.println("No demo: it is made only with the embedded database and mailbox");
      return false;
    }
    Demo demo = new Demo("http://localhost:" + ports.http(), "http://localhost:" + ports.mailbox());
    try {
      if (!demo.make(Configuration.ADMINISTRATOR, configuration::password)) {
        System.err.println("No demo: this office is in use already; make reset begins anew");
        return false;
      }
    } catch (IOException e) {
      System.err.println("The demo is not complete, make reset begins anew: " + e.getMessage());
      return false;
    }
    home.write(MADE, "");
    return true;
  }
}
