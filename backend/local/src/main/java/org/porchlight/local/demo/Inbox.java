package org.porchlight.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the server wrote to somebody, read where it ended up. */
final class Inbox {

  private static final int TRIES = 150;

  private final Api mailbox;

  Inbox(String mailboxUrl) {
    mailbox = new Api(mailboxUrl);
  }

  /**
   * The first group of a pattern in the newest message to a contact, waiting up to 30 s for it.
   *
   * @throws IOException when no such message came
   */
  String find(String to, Pattern pattern) throws IOException {
    String query = "/messages?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      for (JsonNode message : mailbox.get(query).get("items")) {
        Matcher found = pattern.matcher(message.get("body").asText());
        if (found.find()) {
          return found.group(1);
        }
      }
      pause();
    }
    throw new IOException("No message came for " + to);
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }
}
