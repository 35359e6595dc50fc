package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * What the parts are told about one another; all of it in the environment, where others do not
 * read.
 */
final class Configuration {

  static final String ADMINISTRATOR = "admin@example.org";

  private final Settings settings;
  private final Home home;
  private final Secrets secrets;

  Configuration(Settings settings, Home home, Secrets secrets) {
    this.settings = settings;
    this.home = home;
    this.secrets = secrets;
  }

  Map<String, String> ofServer(WebPorts ports, Path keyStore) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("QUARKUS_HTTP_HOST", settings.host());
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http()));
    environment.put("QUARKUS_HTTP_SSL_PORT", Integer.toString(ports.https()));
    environment.put("TLS_KEY_STORE", keyStore.toString());
    environment.put("TLS_KEY_STORE_PASSWORD", secrets.of("certificate"));
    environment.put("KEYS_DIRECTORY", home.directory("keys").toString());
    environment.put("WEB_URL", settings.text("WEB_URL", "http://localhost:" + ports.http()));
    environment.put("FIRST_ADMINISTRATOR_EMAIL", ADMINISTRATOR);
    environment.put("FIRST_ADMINISTRATOR_PASSWORD", secrets.of("account.administrator"));
    Path webApp = Build.webApp();
    if (!settings.has("WEB_DIRECTORY") && Files.isDirectory(webApp)) {
      environment.put("WEB_DIRECTORY", webApp.toString());
    }
    return environment;
  }

  /** For tests and measurements that run beside it. */
  Map<String, String> ofCommand(WebPorts ports) throws IOException {
    Map<String, String> environment = new HashMap<>();
    environment.put("PORCHLIGHT_URL", "http://localhost:" + ports.http());
    environment.put("PORCHLIGHT_TLS_URL", "https://localhost:" + ports.https());
    environment.put("PORCHLIGHT_MAILBOX", "http://localhost:" + ports.mailbox());
    environment.put("PORCHLIGHT_ADMINISTRATOR_EMAIL", ADMINISTRATOR);
    environment.put("PORCHLIGHT_ADMINISTRATOR_PASSWORD", secrets.of("account.administrator"));
    return environment;
  }
}
