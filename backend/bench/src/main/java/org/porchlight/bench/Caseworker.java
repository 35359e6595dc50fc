package org.porchlight.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the counter, signed in, who uploads files. Safe for several threads. */
final class Caseworker {

  private static final String UPLOADS = "/api/v1/uploads";
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private final String server;
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  private Caseworker(String server) {
    this.server = server;
  }

  /** The one that the launcher names. */
  static Caseworker fromEnvironment() throws IOException, InterruptedException {
    return signIn(
        System.getenv("PORCHLIGHT_URL"),
        System.getenv("PORCHLIGHT_CASEWORKER_EMAIL"),
        System.getenv("PORCHLIGHT_CASEWORKER_PASSWORD"));
  }

  static Caseworker signIn(String server, String email, String password)
      throws IOException, InterruptedException {
    Caseworker caseworker = new Caseworker(server);
    String body = "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    caseworker.send(
        caseworker
            .request("/api/v1/sessions/password")
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body)));
    return caseworker;
  }

  /** Sends the file in one request; returns the upload's path. */
  String uploadPlainly(Path file) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request(UPLOADS + "/plain")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file)));
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new IOException("No id in " + answer.body());
    }
    return UPLOADS + "/" + id.group(1);
  }

  /** Sends the file by tus, all bytes in one request; returns the upload's path. */
  String uploadByTus(Path file) throws IOException, InterruptedException {
    String path = begin(Files.size(file));
    append(path, 0, BodyPublishers.ofFile(file));
    return path;
  }

  /** Sends the file by tus, in requests of at most that many bytes; returns the upload's path. */
  String uploadByTus(Path file, int most) throws IOException, InterruptedException {
    String path = begin(Files.size(file));
    try (InputStream bytes = Files.newInputStream(file)) {
      long offset = 0;
      for (byte[] some = bytes.readNBytes(most); some.length > 0; some = bytes.readNBytes(most)) {
        append(path, offset, BodyPublishers.ofByteArray(some));
        offset += some.length;
      }
    }
    return path;
  }

  private String begin(long length) throws IOException, InterruptedException {
    HttpResponse<String> begun =
        send(
            tus(UPLOADS)
                .header("Upload-Length", Long.toString(length))
                .POST(BodyPublishers.noBody()));
    return URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private void append(String path, long offset, BodyPublisher bytes)
      throws IOException, InterruptedException {
    send(
        tus(path)
            .header("Upload-Offset", Long.toString(offset))
            .header("Content-Type", "application/offset+octet-stream")
            .method("PATCH", bytes));
  }

  /** What stands there. */
  String get(String path) throws IOException, InterruptedException {
    return send(request(path).GET()).body();
  }

  /** Sends JSON; returns what was answered. */
  String post(String path, String json) throws IOException, InterruptedException {
    return send(request(path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(json)))
        .body();
  }

  /** Brings a spreadsheet of clients; returns the import's path. */
  String bring(Path file) throws IOException, InterruptedException {
    HttpResponse<String> answer =
        send(
            request("/api/v1/imports")
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofFile(file)));
    Matcher id = ID.matcher(answer.body());
    if (!id.find()) {
      throw new IOException("No id in " + answer.body());
    }
    return "/api/v1/imports/" + id.group(1);
  }

  /** Throws an upload away. */
  void remove(String path) throws IOException, InterruptedException {
    send(tus(path).DELETE());
  }

  private HttpRequest.Builder tus(String path) {
    return request(path).header("Tus-Resumable", "1.0.0");
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(server + path)).header("Origin", server);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    HttpRequest ready = request.build();
    HttpResponse<String> answer = client.send(ready, BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(ready + ": " + answer.statusCode() + " " + answer.body());
    }
    return answer;
  }
}
