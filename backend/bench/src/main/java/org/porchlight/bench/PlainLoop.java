package org.porchlight.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** As fast as one program can hand emails to a mail server that does nothing else: one by one. */
final class PlainLoop {

  private PlainLoop() {}

  /** Emails a second, over one connection that stays open. */
  static double rate(int port, int emails) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setTcpNoDelay(true);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.ISO_8859_1));
      OutputStream out = socket.getOutputStream();
      in.readLine();
      say(in, out, "EHLO bench\r\n");
      long began = System.nanoTime();
      for (int i = 0; i < emails; i++) {
        String to = "plain" + i + "@example.org";
        say(in, out, "MAIL FROM:<office@example.org>\r\n");
        say(in, out, "RCPT TO:<" + to + ">\r\n");
        say(in, out, "DATA\r\n");
        say(in, out, email(to, i));
      }
      return emails / ((System.nanoTime() - began) / 1e9);
    }
  }

  private static void say(BufferedReader in, OutputStream out, String line) throws IOException {
    out.write(line.getBytes(StandardCharsets.ISO_8859_1));
    out.flush();
    String answer = in.readLine();
    if (answer == null || answer.charAt(0) > '3') {
      throw new IOException("The sink said " + answer);
    }
  }

  private static String email(String to, int number) {
    return """
        From: office@example.org
        To: %s
        Subject: There is news for you
        Message-ID: <plain-%d@example.org>

        There is news for you. Sign in to see it.
        .
        """
        .formatted(to, number)
        .replace("\n", "\r\n");
  }
}
