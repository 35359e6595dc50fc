package org.porchlight.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the command line and the environment ask for. */
record Settings(
    Map<String, String> environment, boolean reset, boolean withServer, List<String> command) {

  static Settings of(String[] arguments, Map<String, String> environment) {
    boolean reset = false;
    boolean withServer = true;
    List<String> command = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--reset" -> reset = true;
        case "--without-server" -> withServer = false;
        case "--while" -> {
          command.addAll(List.of(arguments).subList(i + 1, arguments.length));
          i = arguments.length;
        }
        default -> throw new Complaint("Unknown argument: " + arguments[i]);
      }
    }
    return new Settings(environment, reset, withServer, List.copyOf(command));
  }

  /** Where everything is kept. */
  Path var() {
    return Path.of(text("VAR", "var")).toAbsolutePath().normalize();
  }

  /** The address that the server listens on; everything else listens on loopback only. */
  String host() {
    return text("HOST", "0.0.0.0");
  }

  boolean demo() {
    return !text("DEMO", "yes").equalsIgnoreCase("no");
  }

  /** Whether the environment names something of its own, in place of an embedded part. */
  boolean has(String name) {
    return !text(name, "").isBlank();
  }

  String text(String name, String otherwise) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? otherwise : value.strip();
  }

  /** A TCP port; 0 asks for any free one. */
  int port(String name, int otherwise) {
    String value = text(name, Integer.toString(otherwise));
    if (!value.matches("\\d{1,5}") || Integer.parseInt(value) > 65535) {
      throw new Complaint(name + " is not a port number: " + value);
    }
    return Integer.parseInt(value);
  }
}
