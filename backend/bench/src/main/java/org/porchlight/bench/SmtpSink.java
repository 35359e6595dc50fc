package org.porchlight.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that takes every email as fast as it comes, and keeps when it came for whom. */
final class SmtpSink implements AutoCloseable {

  /** When an email arrived for that address, by {@link System#nanoTime}. */
  final Map<String, Long> arrived = new ConcurrentHashMap<>();

  /** How often each message came, by its id. */
  final Map<String, AtomicInteger> times = new ConcurrentHashMap<>();

  private final ServerSocket socket = new ServerSocket(0, 1000, InetAddress.getLoopbackAddress());

  SmtpSink() throws IOException {
    Thread.startVirtualThread(this::accept);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        Socket one = socket.accept();
        Thread.startVirtualThread(() -> talk(one));
      }
    } catch (IOException closed) {
      // That is the end of it.
    }
  }

  private void talk(Socket one) {
    try (one) {
      one.setTcpNoDelay(true);
      listen(one);
    } catch (IOException gone) {
      // Whoever was killed says no goodbye.
    }
  }

  private void listen(Socket one) throws IOException {
    BufferedReader in =
        new BufferedReader(
            new InputStreamReader(one.getInputStream(), StandardCharsets.ISO_8859_1));
    OutputStream out = one.getOutputStream();
    say(out, "220 sink");
    String to = "";
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String command = line.toUpperCase(Locale.ROOT);
      if (command.startsWith("RCPT")) {
        to = line.replaceAll(".*<(.*)>.*", "$1");
      }
      if (command.startsWith("QUIT")) {
        say(out, "221 bye");
        return;
      } else if (command.startsWith("DATA")) {
        say(out, "354 go on");
        take(in, to);
        say(out, "250 taken");
      } else {
        say(out, "250 fine");
      }
    }
  }

  private void take(BufferedReader in, String to) throws IOException {
    String id = "";
    for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
      if (id.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
        id = line.substring(11).strip();
      }
    }
    arrived.put(to, System.nanoTime());
    times.computeIfAbsent(id, any -> new AtomicInteger()).incrementAndGet();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
