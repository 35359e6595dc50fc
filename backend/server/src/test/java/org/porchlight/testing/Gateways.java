package org.porchlight.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/**
 * Where texts and emails go in tests: a gateway that takes texts over HTTP and can be told to
 * answer otherwise, and an SMTP server. What came is read over HTTP, by {@link SentMessages}.
 */
final class Gateways implements AutoCloseable {

  private static final String SECRET = "secret of the test's gateway";

  /** What came in; kind is TEXT or EMAIL. */
  record Sent(String kind, String to, String subject, String body, String id) {}

  private final ObjectMapper json = new ObjectMapper();
  private final List<Sent> texts = new CopyOnWriteArrayList<>();
  private final Map<String, Integer> answers = new ConcurrentHashMap<>();
  private final GreenMail mail =
      new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  private final HttpServer http;

  private Gateways() throws IOException {
    http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    http.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    http.createContext("/texts", this::take);
    http.createContext("/answers", this::answerFromNowOn);
    http.createContext("/messages", this::list);
  }

  static Gateways start() throws IOException {
    Gateways gateways = new Gateways();
    gateways.http.start();
    gateways.mail.start();
    return gateways;
  }

  Map<String, String> config() {
    return Map.of(
        "porchlight.texts.url",
        "http://127.0.0.1:" + http.getAddress().getPort() + "/texts",
        "porchlight.texts.secret",
        SECRET,
        "porchlight.texts.twilio.auth-token",
        "token of the test's gateway",
        "porchlight.first-administrator.email",
        "first.administrator@example.org",
        "quarkus.mailer.host",
        "127.0.0.1",
        "quarkus.mailer.port",
        Integer.toString(mail.getSmtp().getPort()));
  }

  private void take(HttpExchange exchange) throws IOException {
    if (!("Bearer " + SECRET).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
      answer(exchange, 401, "{}");
      return;
    }
    JsonNode text = json.readTree(exchange.getRequestBody());
    String to = text.path("to").asText();
    int status = answers.getOrDefault(to, 204);
    if (status == 204) {
      texts.add(new Sent("TEXT", to, "", text.path("body").asText(), text.path("id").asText()));
    }
    answer(exchange, status, "");
  }

  private void answerFromNowOn(HttpExchange exchange) throws IOException {
    JsonNode wanted = json.readTree(exchange.getRequestBody());
    answers.put(wanted.path("to").asText(), wanted.path("status").asInt());
    answer(exchange, 200, "{}");
  }

  private void list(HttpExchange exchange) throws IOException {
    // The mail library looks its parts up there.
    Thread.currentThread().setContextClassLoader(Gateways.class.getClassLoader());
    List<Sent> all = new ArrayList<>(texts);
    try {
      for (MimeMessage message : mail.getReceivedMessages()) {
        all.add(
            new Sent(
                "EMAIL",
                message.getAllRecipients()[0].toString(),
                message.getSubject(),
                new String(message.getInputStream().readAllBytes(), StandardCharsets.UTF_8),
                message.getMessageID()));
      }
    } catch (MessagingException e) {
      throw new IOException(e);
    }
    answer(exchange, 200, json.writeValueAsString(all));
  }

  private static void answer(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    http.stop(0);
    mail.stop();
  }
}
