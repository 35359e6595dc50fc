package org.porchlight.notifications;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

/** Hands texts to the gateway that is configured. */
@ApplicationScoped
class TextGateway {

  // What gateways answer for a number that does not exist or takes no texts.
  private static final Set<Integer> NO_SUCH_NUMBER = Set.of(400, 404, 410, 422);

  @Inject NotificationsConfig config;
  @Inject ObjectMapper json;

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  void deliver(Outgoing text) throws IOException, InterruptedException, AddressRefused {
    URI url =
        config.texts().url().orElseThrow(() -> new IOException("No text gateway is configured"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(config.texts().patience())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(text)));
    config.texts().secret().ifPresent(s -> request.header("Authorization", "Bearer " + s));
    int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    if (NO_SUCH_NUMBER.contains(status)) {
      throw new AddressRefused(status);
    }
    if (status / 100 != 2) {
      throw new IOException("The text gateway answered " + status);
    }
  }

  private String body(Outgoing text) throws IOException {
    return json.writeValueAsString(
        Map.of("to", text.to(), "body", text.body(), "id", text.id().toString()));
  }
}
