package org.porchlight.bench;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The server's process, seen from outside: by /proc (Linux) and by the JDK's jcmd. */
record ServerProcess(long pid) {

  /** Of the heap's parts; metaspace is written another way. */
  private static final Pattern USED = Pattern.compile(", used (\\d+)K");

  /** The one that a launcher started that keeps everything in {@code var}. */
  static ServerProcess of(Path var) throws IOException {
    return new ServerProcess(
        Long.parseLong(Files.readString(var.resolve("run/server.pid")).strip()));
  }

  /** Memory that is in use now, in KiB: what {@code ps} calls RSS. */
  long resident() throws IOException {
    return status("VmRSS");
  }

  /** The most that was in use at once since {@link #forgetPeak}, in KiB. */
  long peak() throws IOException {
    return status("VmHWM");
  }

  void forgetPeak() throws IOException {
    Files.writeString(proc("clear_refs"), "5");
  }

  private long status(String name) throws IOException {
    try (var lines = Files.lines(proc("status"))) {
      return lines
          .filter(line -> line.startsWith(name + ":"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElseThrow();
    }
  }

  private Path proc(String name) {
    return Path.of("/proc", Long.toString(pid), name);
  }

  /** Collects, and returns what is used of the heap afterwards, in KiB. */
  long heapAfterCollection() throws IOException, InterruptedException {
    jcmd("GC.run");
    Matcher used = USED.matcher(jcmd("GC.heap_info"));
    long sum = 0;
    while (used.find()) {
      sum += Long.parseLong(used.group(1));
    }
    return sum;
  }

  private String jcmd(String command) throws IOException, InterruptedException {
    String jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    Process process =
        new ProcessBuilder(jcmd, Long.toString(pid), command).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
    if (process.waitFor() != 0) {
      throw new IOException(output);
    }
    return output;
  }
}
