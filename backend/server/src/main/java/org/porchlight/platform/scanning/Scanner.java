package org.porchlight.platform.scanning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * ClamAV's clamd, in its own words: a command and, with INSTREAM, the bytes in pieces that each
 * follow their length, up to one of no length. See clamd(8).
 */
@ApplicationScoped
public class Scanner {

  private static final int PIECE_BYTES = 64 * 1024;
  private static final int LONGEST_ANSWER = 1024;
  private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");

  @Inject ScanningConfig config;

  /** Whether there is a scanner to ask at all. */
  public boolean configured() {
    return config.host().isPresent();
  }

  public boolean answers() {
    try (Socket clamd = connect()) {
      command(clamd, "PING");
      return answer(clamd).equals("PONG");
    } catch (IOException down) {
      return false;
    }
  }

  /**
   * What the bytes are dangerous as, in the scanner's words; nothing where they are clean.
   *
   * @throws ScannerUnavailable where the scanner does not say either
   * @throws IOException where the bytes cannot be read
   */
  public Optional<String> danger(InputStream bytes) throws IOException {
    try (Socket clamd = connect()) {
      String answer = ask(clamd, bytes);
      Matcher found = FOUND.matcher(answer);
      if (found.matches()) {
        return Optional.of(found.group(1));
      }
      if (!answer.equals("stream: OK")) {
        throw new ScannerUnavailable("The scanner did not scan");
      }
      return Optional.empty();
    }
  }

  private String ask(Socket clamd, InputStream bytes) throws IOException {
    DataOutputStream out = command(clamd, "INSTREAM");
    byte[] piece = new byte[PIECE_BYTES];
    for (int n = bytes.read(piece); n >= 0; n = bytes.read(piece)) {
      if (n > 0) {
        send(out, piece, n);
      }
    }
    send(out, piece, 0);
    return answer(clamd);
  }

  private Socket connect() throws ScannerUnavailable {
    Socket clamd = new Socket();
    try {
      InetSocketAddress where = new InetSocketAddress(config.host().orElseThrow(), config.port());
      clamd.connect(where, (int) config.connectTimeout().toMillis());
      clamd.setSoTimeout((int) config.silenceTimeout().toMillis());
      return clamd;
    } catch (IOException down) {
      close(clamd);
      throw new ScannerUnavailable(down);
    }
  }

  private static DataOutputStream command(Socket clamd, String name) throws ScannerUnavailable {
    try {
      DataOutputStream out = new DataOutputStream(clamd.getOutputStream());
      out.write(("z" + name + "\0").getBytes(StandardCharsets.US_ASCII));
      return out;
    } catch (IOException down) {
      throw new ScannerUnavailable(down);
    }
  }

  /** Apart from reading, since only this is the scanner's fault. */
  private static void send(DataOutputStream out, byte[] piece, int length)
      throws ScannerUnavailable {
    try {
      out.writeInt(length);
      out.write(piece, 0, length);
    } catch (IOException down) {
      throw new ScannerUnavailable(down);
    }
  }

  private static String answer(Socket clamd) throws ScannerUnavailable {
    try {
      byte[] answer = clamd.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
    } catch (IOException down) {
      throw new ScannerUnavailable(down);
    }
  }

  private static void close(Socket clamd) {
    try {
      clamd.close();
    } catch (IOException e) {
      // It was not open.
    }
  }
}
