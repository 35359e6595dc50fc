package org.porchlight.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MeteredRequestsTest {

  @Test
  void requestsAreMeasuredByTheirRoute() {
    given().get("/api/v1/office");
    given().get("/api/v1/confirmations/PL-SECRET");
    metrics(containsString("uri=\"/api/v1/office\""));
    metrics(not(containsString("PL-SECRET")));
  }

  @Test
  void whatSomebodyMadeUpIsKeptNowhere() throws IOException {
    ask("MADEUP /api/v1/office");
    ask("GET /api/v1/confirmations/PL-MADEUP%zz");
    ask("CONNECT madeup:22");
    ask("GET /MADEUP");
    metrics(not(containsString("MADEUP")));
    metrics(not(containsString("madeup")));
  }

  @Test
  void pagesThatSomebodyMadeUpHideNoRoute() {
    for (int i = 0; i < 150; i++) {
      given().get("/made-up-" + i);
    }
    given().get("/api/v1/upload-link");
    metrics(containsString("uri=\"/api/v1/upload-link\""));
  }

  private static void ask(String line) throws IOException {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      String request = line + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      socket.setSoTimeout(3000);
      socket.getInputStream().readNBytes(12);
    }
  }

  private static void metrics(org.hamcrest.Matcher<String> like) {
    given().get("/q/metrics").then().statusCode(200).body(like);
  }
}
