package org.porchlight.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.LogContext;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Hears every line that is logged, as the console would print it, exceptions and all. */
public final class Ear extends Handler implements AutoCloseable {

  /** The mail server and the database that tests start keep logs of their own, of what they got. */
  private static final List<String> NOT_OURS = List.of("com.icegreen.", "io.zonky.");

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Logger root = LogContext.getLogContext().getLogger("");
  private final PatternFormatter formatter = new PatternFormatter("%c %s%e");

  public static Ear open() {
    Ear ear = new Ear();
    ear.root.addHandler(ear);
    return ear;
  }

  /** The lines so far of which that is true. */
  public List<String> heard(Predicate<String> wanted) {
    return lines.stream().filter(wanted).toList();
  }

  @Override
  public void publish(LogRecord line) {
    if (NOT_OURS.stream().noneMatch(String.valueOf(line.getLoggerName())::startsWith)) {
      lines.add(formatter.format(line));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
