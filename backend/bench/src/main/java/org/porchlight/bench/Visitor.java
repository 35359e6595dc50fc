package org.porchlight.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody signed in, with cookies of their own, who reads pages. */
final class Visitor {

  private final String server;
  private final HttpClient http =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private Visitor(String server) {
    this.server = server;
  }

  static Visitor worker(String server, String email, String password) throws Exception {
    Visitor worker = new Visitor(server);
    worker.post("/api/v1/sessions/password", Map.of("email", email, "password", password));
    return worker;
  }

  /** A client, by a link that this worker makes for them. */
  Visitor client(String code) throws Exception {
    String link = post("/api/v1/clients/" + code + "/sign-in-links", Map.of());
    Visitor client = new Visitor(server);
    String token = text(link, "url").replaceFirst(".*#", "");
    client.post("/api/v1/sessions/link", Map.of("token", token));
    return client;
  }

  String get(String path) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(URI.create(server + path)).GET());
  }

  String post(String path, Map<String, String> fields) throws IOException, InterruptedException {
    String body =
        fields.entrySet().stream()
            .map(field -> "\"%s\":\"%s\"".formatted(field.getKey(), field.getValue()))
            .collect(Collectors.joining(",", "{", "}"));
    return send(
        HttpRequest.newBuilder(URI.create(server + path))
            .header("Content-Type", "application/json")
            .header("Origin", server)
            .POST(BodyPublishers.ofString(body)));
  }

  private String send(HttpRequest.Builder request) throws IOException, InterruptedException {
    HttpRequest ready = request.build();
    HttpResponse<String> answer = http.send(ready, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(ready + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer.body();
  }

  /** The last text of that name in some JSON; empty where there is none. */
  static String text(String json, String name) {
    Matcher field = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
    String last = "";
    while (field.find()) {
      last = field.group(1);
    }
    return last;
  }
}
