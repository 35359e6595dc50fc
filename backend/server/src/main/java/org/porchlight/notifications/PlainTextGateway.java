package org.porchlight.notifications;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;

/**
 * Hands texts as JSON to whatever takes them: the mailbox of the demo, or an office's own gateway.
 */
final class PlainTextGateway implements TextGateway {

  // What gateways answer for a number that does not exist or takes no texts.
  private static final Set<Integer> NO_SUCH_NUMBER = Set.of(400, 404, 410, 422);

  private final NotificationsConfig.Texts config;
  private final ObjectMapper json;
  private final HttpClient client;

  PlainTextGateway(NotificationsConfig.Texts config, ObjectMapper json, HttpClient client) {
    this.config = config;
    this.json = json;
    this.client = client;
  }

  @Override
  public void deliver(Outgoing text) throws IOException, InterruptedException, AddressRefused {
    URI url = config.url().orElseThrow(() -> new IOException("No text gateway is configured"));
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url)
            .timeout(config.patience())
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body(text)));
    config.secret().ifPresent(s -> request.header("Authorization", "Bearer " + s));
    int status = client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    if (NO_SUCH_NUMBER.contains(status)) {
      throw new AddressRefused(status);
    }
    if (status / 100 != 2) {
      throw new IOException("The text gateway answered " + status);
    }
  }

  /** It answers once it has a text, and is not heard of again. */
  @Override
  public boolean reportsArrival() {
    return false;
  }

  private String body(Outgoing text) throws IOException {
    return json.writeValueAsString(
        Map.of("to", text.to(), "body", text.body(), "id", text.id().toString()));
  }
}
