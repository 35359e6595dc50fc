package org.porchlight.uploads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class StreamedBodyTest {

  private static final String PLAIN = "/api/v1/uploads/plain";
  private static final int TIMES = 25;

  @Inject Given given;

  private final byte[] photo = Photos.jpegOfAbout(400_000);
  private Person client;

  @BeforeEach
  void aClient() {
    client = given.signedInAs(UUID.randomUUID());
  }

  @Test
  void aPhotoComesWholeOverHttp2() throws Exception {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build()) {
      for (int i = 0; i < TIMES; i++) {
        HttpResponse<String> answer = http.send(request(), BodyHandlers.ofString());
        assertEquals(HttpClient.Version.HTTP_2, answer.version());
        assertTaken(answer);
      }
    }
  }

  @Test
  void theNextOneComesOverTheSameConnection() throws Exception {
    try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      for (int i = 0; i < TIMES; i++) {
        assertTaken(http.send(request(), BodyHandlers.ofString()));
      }
    }
  }

  @Test
  void whoAsksFirstIsToldToSend() throws IOException {
    try (Socket line = new Socket("localhost", RestAssured.port)) {
      line.getOutputStream().write(head("Expect: 100-continue"));
      assertEquals("HTTP/1.1 100 Continue\r\n\r\n", read(line, 25));
      line.getOutputStream().write(photo);
      assertEquals("HTTP/1.1 201", read(line, 12));
    }
  }

  private HttpRequest request() {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + PLAIN))
        .header("Authorization", "Bearer " + client.token())
        .header("Content-Type", "image/jpeg")
        .POST(BodyPublishers.ofByteArray(photo))
        .build();
  }

  private void assertTaken(HttpResponse<String> answer) throws Exception {
    assertEquals(201, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains(UploadTest.sha256(photo)), answer.body());
  }

  private byte[] head(String more) {
    return String.join(
            "\r\n",
            "POST " + PLAIN + " HTTP/1.1",
            "Host: localhost",
            "Authorization: Bearer " + client.token(),
            "Content-Length: " + photo.length,
            "Content-Type: image/jpeg",
            more,
            "",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String read(Socket line, int bytes) throws IOException {
    return new String(line.getInputStream().readNBytes(bytes), StandardCharsets.US_ASCII);
  }
}
