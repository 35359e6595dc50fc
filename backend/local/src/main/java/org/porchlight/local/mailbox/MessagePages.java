package org.porchlight.local.mailbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** The page that shows the messages, the same as JSON, and the call by which texts arrive. */
final class MessagePages implements AutoCloseable {

  private static final int LONGEST = 64 * 1024;
  private static final int SHOWN = 100;

  /** One-time codes are here: no page of another site may read them through a name of its own. */
  private static final Set<String> OWN_NAMES = Set.of("localhost", "127.0.0.1");

  private final MessageStore messages;
  private final String secret;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  MessagePages(int port, String secret, MessageStore messages) throws IOException {
    this.messages = messages;
    this.secret = secret;
    this.server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
      if (!OWN_NAMES.contains(host.replaceFirst(":\\d+$", ""))) {
        send(exchange, 421, "text/plain", "Ask for localhost\n");
        return;
      }
      String call = exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
      switch (call) {
        case "GET /" -> page(exchange, "page.html", "text/html; charset=utf-8");
        case "GET /page.css" -> page(exchange, "page.css", "text/css");
        case "GET /page.js" -> page(exchange, "page.js", "text/javascript");
        case "GET /messages" -> list(exchange);
        case "POST /texts" -> take(exchange);
        default -> send(exchange, 404, "text/plain", "Not here\n");
      }
    }
  }

  private void list(HttpExchange exchange) throws IOException {
    String query = exchange.getRequestURI().getRawQuery();
    String after = parameter(query, "after");
    if (after != null && !after.matches("\\d{1,18}")) {
      send(exchange, 400, "text/plain", "after is a number\n");
      return;
    }
    long from = after == null ? 0 : Long.parseLong(after);
    List<Message> found = messages.latest(parameter(query, "to"), from, SHOWN);
    send(
        exchange,
        200,
        "application/json",
        MessageStore.JSON.writeValueAsString(Map.of("items", found)));
  }

  private void take(HttpExchange exchange) throws IOException {
    String given = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    if (!MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8),
        ("Bearer " + secret).getBytes(StandardCharsets.UTF_8))) {
      send(exchange, 401, "text/plain", "Not the secret\n");
      return;
    }
    JsonNode text = read(exchange);
    if (text == null || !text.path("to").isTextual() || !text.path("body").isTextual()) {
      send(exchange, 400, "text/plain", "Expected {to, body, id}\n");
      return;
    }
    String key = text.path("id").isTextual() ? text.path("id").asText() : null;
    String to = text.path("to").asText();
    messages.add(Message.Kind.TEXT, to, null, text.path("body").asText(), key);
    exchange.sendResponseHeaders(204, -1);
  }

  private static @Nullable JsonNode read(HttpExchange exchange) throws IOException {
    try (InputStream body = exchange.getRequestBody()) {
      return MessageStore.JSON.readTree(body.readNBytes(LONGEST));
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      return null;
    }
  }

  private static @Nullable String parameter(@Nullable String query, String name) {
    for (String pair : query == null ? new String[0] : query.split("&")) {
      if (pair.startsWith(name + "=")) {
        return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
      }
    }
    return null;
  }

  private static void page(HttpExchange exchange, String name, String type) throws IOException {
    try (InputStream file = MessagePages.class.getResourceAsStream(name)) {
      send(exchange, 200, type, new String(file.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private static void send(HttpExchange exchange, int status, String type, String body)
      throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange
        .getResponseHeaders()
        .set("Content-Security-Policy", "default-src 'self'; frame-ancestors 'none'");
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
