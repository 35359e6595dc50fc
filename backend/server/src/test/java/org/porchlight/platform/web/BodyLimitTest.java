package org.porchlight.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

/** What is too large is told so in the words of every other problem, however it is sent. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class BodyLimitTest {

  private static final long OVER_EVERY_LIMIT = 102L * 1024 * 1024;
  private static final int CHUNK = 64 * 1024;

  @Inject Given given;

  private Person client;

  @BeforeEach
  void somebody() {
    client = given.signedInAs(UUID.randomUUID());
  }

  /** Head and body of an answer, as they came over the line. */
  private record Answer(String head, String body) {

    void isProblem(String code) {
      assertTrue(head.startsWith("HTTP/1.1 413 "), head);
      String headers = head.toLowerCase(Locale.ROOT);
      assertTrue(headers.contains("content-type: application/problem+json"), head);
      assertTrue(headers.contains("x-content-type-options: nosniff"), head);
      assertTrue(headers.contains("content-security-policy: default-src 'none'"), head);
      assertTrue(headers.contains("cache-control: no-store"), head);
      assertEquals("/problems/" + code, JsonPath.from(body).getString("type"));
      assertEquals(413, JsonPath.from(body).getInt("status"));
    }
  }

  /** Sends the head and then bytes until there is an answer, or as many as were meant. */
  private Answer send(String line, String headers, long bytes, boolean chunked) throws Exception {
    try (Socket socket = new Socket("localhost", RestAssured.port)) {
      socket.setSoTimeout(20_000);
      String length = chunked ? "Transfer-Encoding: chunked" : "Content-Length: " + bytes;
      String head =
          String.join(
              "\r\n",
              line + " HTTP/1.1",
              "Host: localhost",
              "Authorization: Bearer " + client.token(),
              headers,
              length,
              "",
              "");
      OutputStream out = socket.getOutputStream();
      out.write(head.getBytes(StandardCharsets.US_ASCII));
      try {
        write(socket, bytes, chunked);
      } catch (SocketException hungUp) {
        // Between the look for an answer and the next bytes: it must be there to be read all the
        // same.
      }
      return read(socket.getInputStream());
    }
  }

  private static void write(Socket socket, long bytes, boolean chunked) throws IOException {
    byte[] some = " ".repeat(CHUNK).getBytes(StandardCharsets.US_ASCII);
    OutputStream out = socket.getOutputStream();
    for (long sent = 0; sent < bytes && socket.getInputStream().available() == 0; sent += CHUNK) {
      if (chunked) {
        out.write((Integer.toHexString(CHUNK) + "\r\n").getBytes(StandardCharsets.US_ASCII));
      }
      out.write(some);
      if (chunked) {
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
      }
    }
  }

  private static Answer read(InputStream in) throws IOException {
    String head = "";
    while (!head.endsWith("\r\n\r\n")) {
      int next = in.read();
      assertTrue(next >= 0, "the line was closed after: " + head);
      head += (char) next;
    }
    var length =
        head.lines()
            .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-length:"))
            .map(line -> Integer.parseInt(line.substring(15).strip()))
            .findFirst()
            .orElse(0);
    return new Answer(head, new String(in.readNBytes(length), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource({
    "POST /api/v1/documents, application/json",
    "POST /api/v1/uploads, application/offset+octet-stream",
    "PATCH /api/v1/uploads/6f9619ff-8b86-4d01-b42d-00cf4fc964ff, application/offset+octet-stream",
    "DELETE /api/v1/session, text/plain",
    "POST /api/v1/there-is-no-such-route, application/json",
    "POST /, text/html",
    "POST /q/health, text/plain"
  })
  void whatSaysThatItIsTooLargeIsRefusedOnEveryRoute(String line, String type) throws Exception {
    send(line, "Content-Type: " + type, OVER_EVERY_LIMIT, false).isProblem("too-large");
  }

  @Test
  void aJsonBodyOfNoStatedLengthIsCountedAgainstItsOwnLowerLimit() throws Exception {
    long four = StrictRequest.LARGEST_JSON * 4L;
    Answer answer = send("POST /api/v1/documents", "Content-Type: application/json", four, true);
    answer.isProblem("too-large");
    assertEquals(StrictRequest.LARGEST_JSON, JsonPath.from(answer.body()).getInt("params.max"));
  }

  @Test
  void aJsonBodyThatSaysItIsTooLargeForOneIsNotWaitedFor() throws Exception {
    long some = 50L * 1024 * 1024;
    send("POST /api/v1/documents", "Content-Type: application/json", some, false)
        .isProblem("too-large");
  }

  /** What says nothing of its type, or something near it, is read as JSON and bounded as JSON. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "X-Says: nothing",
        "Content-Type: application/x+json",
        "Content-Type: application/ndjson"
      })
  void aBodyOfAnotherTypeIsNoWayAroundTheLimitOfJson(String type) throws Exception {
    long some = StrictRequest.LARGEST_JSON * 4L;
    for (String line : List.of("POST /api/v1/sessions/refresh", "POST /api/v1/sign-in-codes")) {
      for (boolean chunked : List.of(true, false)) {
        String head = send(line, type, some, chunked).head();
        assertTrue(head.matches("(?s)HTTP/1.1 41[35] .*"), line + ", " + chunked + ": " + head);
        assertTrue(head.contains("application/problem+json"), head);
      }
    }
  }

  @Test
  void aBodyThatNobodyReadsIsInNobodysWay() throws Exception {
    String head = send("DELETE /api/v1/session", "Content-Type: text/plain", CHUNK, true).head();
    assertTrue(head.startsWith("HTTP/1.1 204 "), head);
  }

  @Test
  void aFileOfNoStatedLengthIsCountedAgainstWhatItsUploadSaid() throws Exception {
    String upload = new TusClient(client).begin(1000);
    String headers =
        "Content-Type: application/offset+octet-stream\r\nTus-Resumable: 1.0.0\r\nUpload-Offset: 0";
    String head = send("PATCH " + upload, headers, OVER_EVERY_LIMIT, true).head();
    assertTrue(head.startsWith("HTTP/1.1 4"), head);
    assertTrue(head.contains("application/problem+json"), head);
    assertTrue(head.contains("nosniff"), head);
  }
}
