package org.porchlight.testing;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/** Somebody's phone that speaks tus 1.0.0. */
public record TusClient(Person person) {

  public static final String BYTES = "application/offset+octet-stream";
  private static final String UPLOADS = "/api/v1/uploads";

  public RequestSpecification request() {
    return person.request().header("Tus-Resumable", "1.0.0").urlEncodingEnabled(false);
  }

  public Response create(long length) {
    return request().header("Upload-Length", length).post(UPLOADS);
  }

  public Response create(long length, String name) {
    String encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
    return request()
        .header("Upload-Length", length)
        .header("Upload-Metadata", "filename " + encoded + ",filetype aW1hZ2UvanBlZw==")
        .post(UPLOADS);
  }

  /** The path of a new upload of that length. */
  public String begin(long length) {
    return create(length)
        .then()
        .statusCode(201)
        .extract()
        .header("Location")
        .replaceAll("^https?://[^/]+", "");
  }

  public Response append(String path, long offset, byte[] bytes) {
    return request().header("Upload-Offset", offset).contentType(BYTES).body(bytes).patch(path);
  }

  public Response createWith(byte[] file) {
    return request()
        .header("Upload-Length", file.length)
        .contentType(BYTES)
        .body(file)
        .post(UPLOADS);
  }

  public Response head(String path) {
    return request().head(path);
  }

  /**
   * Sends a file in requests of at most that many bytes; the answer to the last, or to a refusal.
   */
  public Response send(byte[] file, int most) {
    String path = begin(file.length);
    for (int offset = 0; ; offset += most) {
      byte[] some = Arrays.copyOfRange(file, offset, Math.min(file.length, offset + most));
      Response answer = append(path, offset, some);
      if (answer.statusCode() != 204 || offset + most >= file.length) {
        return answer;
      }
    }
  }

  /** A whole upload of that file. */
  public UUID upload(byte[] file) {
    String path = begin(file.length);
    append(path, 0, file).then().statusCode(204);
    return id(path);
  }

  public static UUID id(String path) {
    return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
  }
}
