package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.clients.Channel;
import org.porchlight.notifications.Message.Failure;
import org.porchlight.platform.jobs.TryAgainLater;

class TwilioGatewayTest {

  private static final Outgoing TEXT =
      new Outgoing(UUID.randomUUID(), Channel.TEXT, "+12065550187", "", "C'est arrivé & bon");

  private record Asked(String path, String who, Map<String, String> form) {}

  private final List<Asked> asked = new ArrayList<>();
  private HttpServer server;
  private TwilioGateway gateway;
  private int status = 201;
  private String body = "{\"sid\":\"SM1\",\"status\":\"queued\"}";
  private String retryAfter = "";

  @BeforeEach
  void begin() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
    NotificationsConfig config =
        new SmallRyeConfigBuilder()
            .withMapping(NotificationsConfig.class)
            .withDefaultValue("porchlight.web-url", "https://porchlight.example.org")
            .withDefaultValue("porchlight.texts.twilio.account-sid", "AC123")
            .withDefaultValue("porchlight.texts.twilio.auth-token", "token")
            .withDefaultValue("porchlight.texts.twilio.from", "+12065550100")
            .withDefaultValue(
                "porchlight.texts.twilio.url", "http://127.0.0.1:" + server.getAddress().getPort())
            .build()
            .getConfigMapping(NotificationsConfig.class);
    gateway = new TwilioGateway(config, new ObjectMapper(), HttpClient.newHttpClient());
  }

  @AfterEach
  void end() {
    server.stop(0);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Map<String, String> fields = new TreeMap<>();
    for (String field : form.split("&")) {
      String[] parts = field.split("=", 2);
      fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
    }
    asked.add(
        new Asked(
            exchange.getRequestURI().getPath(),
            exchange.getRequestHeaders().getFirst("Authorization"),
            fields));
    if (!retryAfter.isEmpty()) {
      exchange.getResponseHeaders().set("Retry-After", retryAfter);
    }
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  private void answers(int newStatus, int code) {
    status = newStatus;
    body = "{\"code\":%d,\"status\":%d}".formatted(code, newStatus);
  }

  @Test
  void aTextIsPostedToTheAccountWithItsIdInTheAddressOfTheReport() throws Exception {
    gateway.deliver(TEXT);
    Asked one = asked.getFirst();
    assertEquals("/2010-04-01/Accounts/AC123/Messages.json", one.path());
    assertEquals(
        "Basic "
            + Base64.getEncoder().encodeToString("AC123:token".getBytes(StandardCharsets.UTF_8)),
        one.who());
    assertEquals(
        Map.of(
            "To", "+12065550187",
            "From", "+12065550100",
            "Body", "C'est arrivé & bon",
            "StatusCallback",
                "https://porchlight.example.org/api/v1/text-gateway/reports?message=" + TEXT.id()),
        one.form());
  }

  @Test
  void everyTryOfATextHasTheSameId() throws Exception {
    gateway.deliver(TEXT);
    gateway.deliver(TEXT);
    assertEquals(asked.getFirst().form(), asked.getLast().form());
  }

  @ParameterizedTest
  @ValueSource(ints = {21211, 21612, 21614})
  void aNumberThatCannotBeReachedIsRefusedForGood(int code) {
    answers(400, code);
    AddressRefused refused = assertThrows(AddressRefused.class, () -> gateway.deliver(TEXT));
    assertEquals(Failure.REFUSED, refused.why());
  }

  @Test
  void whoWantsNoTextsIsNotADeadNumber() {
    answers(400, 21610);
    AddressRefused refused = assertThrows(AddressRefused.class, () -> gateway.deliver(TEXT));
    assertEquals(Failure.OPTED_OUT, refused.why());
  }

  @ParameterizedTest
  @CsvSource({"401,20003", "400,21606", "500,0", "503,20503"})
  void whatIsNotTheNumbersFaultIsTriedAgain(int answer, int code) {
    answers(answer, code);
    assertThrows(IOException.class, () -> gateway.deliver(TEXT));
  }

  @Test
  void aBusyGatewaySaysWhenToComeAgain() {
    answers(429, 20429);
    retryAfter = "90";
    TryAgainLater later = assertThrows(TryAgainLater.class, () -> gateway.deliver(TEXT));
    assertEquals(90, later.pause().toSeconds());
    retryAfter = "Wed, 21 Oct 2026 07:28:00 GMT";
    assertEquals(
        30, assertThrows(TryAgainLater.class, () -> gateway.deliver(TEXT)).pause().toSeconds());
  }

  @Test
  void nothingOfTheTextOrTheNumberIsInWhatIsThrown() {
    answers(400, 21211);
    Exception refused = assertThrows(AddressRefused.class, () -> gateway.deliver(TEXT));
    assertTrue(!refused.toString().contains("555"), refused.toString());
  }
}
