package org.porchlight.accounts;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Given;
import org.porchlight.testing.SentMessages;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SignInLogTest {

  private static final String PASSWORD = "lamplight on the porch";

  @Inject Given given;
  @Inject Casework casework;
  @Inject SignInFixture fixture;
  @Inject SentMessages messages;
  @Inject JobsInTest jobs;
  @Inject TestClock clock;

  private final List<String> lines = new CopyOnWriteArrayList<>();
  private final Handler listener =
      new Handler() {
        private final PatternFormatter whole = new PatternFormatter("%c %s%e%n");

        @Override
        public void publish(LogRecord line) {
          lines.add(
              line instanceof org.jboss.logmanager.ExtLogRecord ext
                  ? whole.format(ext)
                  : line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void listen() {
    Logger.getLogger("").addHandler(listener);
  }

  @AfterEach
  void leave() {
    Logger.getLogger("").removeHandler(listener);
    clock.reset();
  }

  @Test
  void theLogKnowsNoContactNoCodeNoTokenAndNoPassword() {
    Begun client = casework.aClient();
    String id = post("/api/v1/sign-in-codes", Map.of("contact", client.contact())).path("id");
    String code = messages.lastTo(client.contact()).body().substring(0, 6);
    post("/api/v1/sessions/code", Map.of("id", id, "code", code)).then().statusCode(200);
    String url =
        client.caseworker().post("/api/v1/clients/{code}/sign-in-links", client.code()).path("url");
    String token = url.substring(url.indexOf('#') + 1);
    post("/api/v1/sessions/link", Map.of("token", token)).then().statusCode(200);
    String email = fixture.setPassword(given.aCaseworker(), PASSWORD);
    post("/api/v1/sessions/password", Map.of("email", email, "password", PASSWORD));
    post("/api/v1/sessions/password", Map.of("email", email, "password", PASSWORD + "!"));
    messages.gatewayAnswers(client.contact(), 503);
    post("/api/v1/sign-in-codes", Map.of("contact", client.contact()));
    assertFalse(jobs.runDueLettingFail().isEmpty());
    messages.gatewayAnswers(client.contact(), 204);
    assertTrue(lines.stream().anyMatch(line -> line.contains("SendMessage failed")), "heard");
    for (String secret : List.of(client.contact(), code, token, email, PASSWORD)) {
      assertFalse(lines.stream().anyMatch(line -> line.contains(secret)), secret);
    }
  }

  private static Response post(String path, Map<String, String> body) {
    return RestAssured.given()
        .header("X-Forwarded-For", "198.51.100.77")
        .contentType(ContentType.JSON)
        .body(body)
        .post(path);
  }
}
