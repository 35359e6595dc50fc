package org.porchlight.local.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;

/** One person's session with the server. */
final class Api {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /** Nobody is signed in yet. */
  Api(String origin) {
    this.origin = origin;
  }

  static Api asStaff(String origin, String email, String password) throws IOException {
    Api api = new Api(origin);
    api.post("/api/v1/sessions/password", Map.of("email", email, "password", password));
    return api;
  }

  JsonNode get(String path) throws IOException {
    return call("GET", path, null, "application/json");
  }

  JsonNode post(String path, Map<String, ?> body) throws IOException {
    return call("POST", path, JSON.writeValueAsBytes(body), "application/json");
  }

  JsonNode patch(String path, Map<String, ?> body) throws IOException {
    return call("PATCH", path, JSON.writeValueAsBytes(body), "application/json");
  }

  JsonNode post(String path, byte[] body, String mediaType) throws IOException {
    return call("POST", path, body, mediaType);
  }

  /** The answer as JSON; a problem is an exception that names it. */
  private JsonNode call(String method, String path, byte[] body, String mediaType)
      throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + path))
            .timeout(Duration.ofSeconds(30))
            .header("Origin", origin)
            .header("Content-Type", mediaType)
            .method(
                method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IOException(method + " " + path + ": " + answer.body());
      }
      return read(answer.body());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted", e);
    }
  }

  private static JsonNode read(String body) throws JsonProcessingException {
    return JSON.readTree(body.isEmpty() ? "{}" : body);
  }
}
