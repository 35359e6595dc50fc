package org.porchlight.notifications;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Calls as Twilio does, with the token of the tests' configuration. */
final class FromTwilio {

  static final String TOKEN = "token of the test's gateway";
  private static final String WEB = "http://localhost:8080";

  private FromTwilio() {}

  static Response report(UUID message, Map<String, String> form) {
    return call("/api/v1/text-gateway/reports?message=" + message, form, TOKEN);
  }

  static Response call(String path, Map<String, String> form, String token) {
    String signature = TwilioSignature.of(token, WEB + path, new TreeMap<>(form));
    return RestAssured.given()
        .header("X-Twilio-Signature", signature)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body(encoded(form))
        .urlEncodingEnabled(false)
        .post(path);
  }

  private static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
