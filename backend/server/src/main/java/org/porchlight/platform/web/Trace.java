package org.porchlight.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the log may know of an exception: its classes and where it came from. Messages quote values
 * (a database's "Key (address)=(...)"), and values are people.
 */
@ApplicationScoped
public class Trace {

  private static final int FRAMES = 25;

  /** For a developer's own machine: the messages, too. */
  @ConfigProperty(name = "porchlight.log.exception-messages", defaultValue = "false")
  boolean messages;

  public String of(@Nullable Throwable thrown) {
    return Stream.iterate(thrown, t -> t != null, Throwable::getCause)
        .limit(8)
        .map(this::one)
        .collect(Collectors.joining("\nCaused by: "));
  }

  /** The class name of the innermost cause. */
  public static String root(Throwable thrown) {
    Throwable root = thrown;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root.getClass().getName();
  }

  private String one(Throwable thrown) {
    String state = thrown instanceof SQLException e ? " SQLSTATE " + e.getSQLState() : "";
    String message = messages ? ": " + thrown.getMessage() : "";
    String name = thrown.getClass().getName() + state + message;
    return Stream.of(thrown.getStackTrace())
        .limit(FRAMES)
        .map(frame -> "\n\tat " + frame)
        .collect(Collectors.joining("", name, ""));
  }
}
