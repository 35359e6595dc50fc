package org.porchlight.local.mailbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailboxTest {

  private static final String SECRET = "open-sesame";

  @TempDir Path folder;
  private final HttpClient client = HttpClient.newHttpClient();
  private int smtp;
  private int page;
  private Mailbox mailbox;

  @BeforeEach
  void start() throws IOException {
    smtp = free();
    page = free();
    mailbox = new Mailbox(folder.resolve("messages"), smtp, page, SECRET);
  }

  @AfterEach
  void stop() {
    mailbox.close();
  }

  @Test
  void aTextIsShownNewestFirst() throws Exception {
    assertEquals(204, text(SECRET, "one", "first"));
    assertEquals(204, text(SECRET, "two", "second"));
    JsonNode items = messages("");
    assertEquals("second", items.get(0).get("body").asText());
    assertEquals("first", items.get(1).get("body").asText());
    assertEquals("TEXT", items.get(0).get("kind").asText());
    assertEquals(1, messages("?after=" + items.get(1).get("id")).size());
  }

  @Test
  void aTextSentTwiceIsShownOnce() throws Exception {
    text(SECRET, "one", "only");
    assertEquals(204, text(SECRET, "one", "only"));
    assertEquals(1, messages("").size());
  }

  @Test
  void onlyTheServerSendsTexts() throws Exception {
    assertEquals(401, text("guess", "one", "false"));
    assertEquals(0, messages("").size());
  }

  @Test
  void anEmailIsShownWithItsSubject() throws Exception {
    email("client@example.org", "Reçu", "https://localhost:8443/s/abc");
    JsonNode items = messages("?to=client%40example.org");
    assertEquals("EMAIL", items.get(0).get("kind").asText());
    assertEquals("Reçu", items.get(0).get("subject").asText());
    assertEquals("https://localhost:8443/s/abc", items.get(0).get("body").asText());
    assertEquals(0, messages("?to=other@example.org").size());
  }

  @Test
  void messagesAreKeptAcrossRestarts() throws Exception {
    text(SECRET, "one", "kept");
    mailbox.close();
    mailbox = new Mailbox(folder.resolve("messages"), smtp, page, SECRET);
    text(SECRET, "two", "new");
    assertEquals("new", messages("").get(0).get("body").asText());
    assertEquals("kept", messages("").get(1).get("body").asText());
  }

  @Test
  void thePageIsForThisMachineByItsOwnName() throws Exception {
    HttpResponse<String> shown = get("localhost", "/");
    assertEquals(200, shown.statusCode());
    assertTrue(shown.body().contains("Texts and emails"));
    assertEquals(421, get("codes.example.org", "/messages").statusCode());
  }

  private JsonNode messages(String query) throws Exception {
    return MessageStore.JSON.readTree(get("localhost", "/messages" + query).body()).get("items");
  }

  private HttpResponse<String> get(String host, String path) throws Exception {
    return client.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + path))
            .header("Host", host + ":" + page)
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private int text(String secret, String id, String body) throws Exception {
    String json = "{\"id\":\"%s\",\"to\":\"+15550100\",\"body\":\"%s\"}".formatted(id, body);
    return client
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + page + "/texts"))
                .header("Authorization", "Bearer " + secret)
                .POST(HttpRequest.BodyPublishers.ofString(json))
                .build(),
            HttpResponse.BodyHandlers.discarding())
        .statusCode();
  }

  private void email(String to, String subject, String body) throws Exception {
    Properties properties = new Properties();
    properties.put("mail.smtp.host", "127.0.0.1");
    properties.put("mail.smtp.port", Integer.toString(smtp));
    MimeMessage message = new MimeMessage(Session.getInstance(properties));
    message.setFrom("office@example.org");
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
    message.setSubject(subject, "UTF-8");
    message.setText(body, "UTF-8");
    Transport.send(message);
  }

  private static int free() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
