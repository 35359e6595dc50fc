package org.porchlight.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.porchlight.local.demo.Demo;

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
    // The C library keeps an arena per thread otherwise, and gives little of them back.
    environment.put("MALLOC_ARENA_MAX", "2");
    environment.put("QUARKUS_HTTP_HOST", settings.host());
    environment.put("QUARKUS_HTTP_PORT", Integer.toString(ports.http()));
    environment.put("QUARKUS_HTTP_SSL_PORT", Integer.toString(ports.https()));
    environment.put("TLS_KEY_STORE", keyStore.toString());
    environment.put("TLS_KEY_STORE_PASSWORD", secrets.of("certificate"));
    environment.put("KEYS_DIRECTORY", home.directory("keys").toString());
    environment.put("WEB_URL", settings.text("WEB_URL", "http://localhost:" + ports.http()));
    environment.put("FIRST_ADMINISTRATOR_EMAIL", ADMINISTRATOR);
    environment.put("FIRST_ADMINISTRATOR_PASSWORD", password("administrator"));
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
    environment.put("PORCHLIGHT_HTTPS_URL", "https://localhost:" + ports.https());
    environment.put("PORCHLIGHT_MAILBOX", "http://localhost:" + ports.mailbox());
    environment.put("PORCHLIGHT_ADMINISTRATOR_EMAIL", ADMINISTRATOR);
    environment.put("PORCHLIGHT_ADMINISTRATOR_PASSWORD", password("administrator"));
    for (Demo.SignIn member : Demo.staff()) {
      String prefix = "PORCHLIGHT_" + member.role().toUpperCase(Locale.ROOT);
      environment.put(prefix + "_EMAIL", member.contact());
      environment.put(prefix + "_PASSWORD", password(member.role()));
    }
    return environment;
  }

  /** What the one member of staff in that role types to sign in. */
  String password(String role) throws IOException {
    return secrets.typed("account." + role);
  }
}
