package org.porchlight.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code auto_explain} wrote into the database's log. */
final class Plans {

  /** Of a statement's topmost node, which has what all beneath it have. */
  private static final Pattern BUFFERS =
      Pattern.compile(
          "\"Plan\": \\{.*?\"Shared Hit Blocks\": (\\d+),\\s*\"Shared Read Blocks\": (\\d+)",
          Pattern.DOTALL);

  private final Path log = Path.of(System.getenv("VAR"), "log", "postgres.log");
  private long seen;

  Plans() throws IOException {
    seen = Files.size(log);
  }

  /** Buffers of eight KiB that the statements since the last time read, cached or not. */
  long buffers() throws IOException {
    String since;
    try (SeekableByteChannel file = Files.newByteChannel(log)) {
      // The log is hundreds of megabytes before the last page was read.
      ByteBuffer written = ByteBuffer.allocate((int) (file.size() - seen));
      file.position(seen);
      while (written.hasRemaining() && file.read(written) >= 0) {}
      seen = file.position();
      since = new String(written.array(), 0, written.position(), StandardCharsets.UTF_8);
    }
    long sum = 0;
    Matcher plan = BUFFERS.matcher(since);
    while (plan.find()) {
      sum += Long.parseLong(plan.group(1)) + Long.parseLong(plan.group(2));
    }
    return sum;
  }
}
