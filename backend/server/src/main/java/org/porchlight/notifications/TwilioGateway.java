package org.porchlight.notifications;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.notifications.Message.Failure;
import org.porchlight.platform.jobs.TryAgainLater;

/** Hands texts to Twilio, or to whoever speaks as it does. */
final class TwilioGateway implements TextGateway {

  private static final Duration USUAL_PAUSE = Duration.ofSeconds(30);

  private final NotificationsConfig config;
  private final ObjectMapper json;
  private final HttpClient client;

  TwilioGateway(NotificationsConfig config, ObjectMapper json, HttpClient client) {
    this.config = config;
    this.json = json;
    this.client = client;
  }

  @Override
  public void deliver(Outgoing text)
      throws IOException, InterruptedException, AddressRefused, TryAgainLater {
    HttpResponse<String> answer =
        client.send(request(text), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    int status = answer.statusCode();
    if (status == 429) {
      throw new TryAgainLater(pause(answer), "The text gateway is busy");
    }
    if (status / 100 != 2) {
      refuse(status, code(answer.body()));
    }
  }

  @Override
  public boolean reportsArrival() {
    return true;
  }

  private static void refuse(int status, int code) throws IOException, AddressRefused {
    Failure why = TwilioCode.meaning(code).orElse(null);
    if (why != null) {
      throw new AddressRefused("Twilio " + code, why);
    }
    throw new IOException("The text gateway answered %d, %d".formatted(status, code));
  }

  private HttpRequest request(Outgoing text) {
    NotificationsConfig.Twilio twilio = config.texts().twilio();
    String account = twilio.accountSid().orElseThrow();
    String who = account + ":" + twilio.authToken().orElse("");
    String key = Base64.getEncoder().encodeToString(who.getBytes(StandardCharsets.UTF_8));
    return HttpRequest.newBuilder(
            URI.create(twilio.url() + "/2010-04-01/Accounts/" + account + "/Messages.json"))
        .timeout(config.texts().patience())
        .header("Authorization", "Basic " + key)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form(text, twilio)))
        .build();
  }

  private String form(Outgoing text, NotificationsConfig.Twilio twilio) {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("To", text.to());
    twilio.messagingServiceSid().ifPresent(sid -> fields.put("MessagingServiceSid", sid));
    twilio.from().ifPresent(from -> fields.put("From", from));
    fields.put("Body", text.body());
    fields.put("StatusCallback", reportsTo(config, text.id()));
    return fields.entrySet().stream()
        .map(field -> field.getKey() + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  /** Where it tells what became of the message of that id. */
  static String reportsTo(NotificationsConfig config, UUID messageId) {
    return publicUrl(config) + TextGatewayResource.REPORTS + "?message=" + messageId;
  }

  static String publicUrl(NotificationsConfig config) {
    return config.texts().twilio().callbackUrl().orElse(config.webUrl());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private int code(String body) {
    try {
      return json.readTree(body).path("code").asInt();
    } catch (JsonProcessingException e) {
      return 0;
    }
  }

  /** In seconds, or not said in a way that we know. */
  private static Duration pause(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Retry-After")
        .filter(seconds -> seconds.matches("\\d{1,5}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .orElse(USUAL_PAUSE);
  }
}
