package org.porchlight.signatures;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.testing.Person;

/** People who sign. */
@ApplicationScoped
public class Signing {

  public static final String CONSENT = "/api/v1/consents/electronic-business";

  /** What a client is shown who may agree to do business electronically, in that language. */
  public static JsonPath shown(Person client, String language) {
    return in(client, language).get(CONSENT).then().statusCode(200).extract().jsonPath();
  }

  /** The consent, given by typing a name. */
  public JsonPath consented(Person client) {
    return consented(client, "en");
  }

  public JsonPath consented(Person client, String language) {
    String hash = shown(client, language).getString("statement.hash");
    return sign(client, language, typed(hash)).statusCode(201).extract().jsonPath();
  }

  static ValidatableResponse sign(Person client, String language, Map<String, ?> signature) {
    return in(client, language)
        .contentType("application/json")
        .body(signature)
        .post(CONSENT + "/signature")
        .then();
  }

  public static Map<String, Object> typed(String hash) {
    return Map.of("statementHash", hash, "method", "TYPED", "name", "Rosa Fernhollow");
  }

  /** Two lines across the pad. */
  public static Map<String, Object> drawn(String hash) {
    return Map.of(
        "statementHash",
        hash,
        "method",
        "DRAWN",
        "name",
        "Rosa Fernhollow",
        "strokes",
        List.of(
            Map.of("points", List.of(point(500, 8000), point(3000, 1000), point(4500, 9000))),
            Map.of("points", List.of(point(5000, 5000), point(9500, 4000)))));
  }

  private static Map<String, Integer> point(int x, int y) {
    return Map.of("x", x, "y", y);
  }

  private static RequestSpecification in(Person client, String language) {
    return client.header("Accept-Language", language);
  }

  /** That somebody signs, too, and whoever has the link for it. */
  public record Requested(UUID id, Person signer) {}

  /**
   * What the client writes there, and a spouse is to sign, too.
   *
   * @param statement the address of an item action's statement
   */
  public static Requested requested(Person client, String statement) {
    int version = client.get(statement).then().statusCode(200).extract().path("version");
    String hash =
        client
            .body(Map.of("text", "We live on what Teo earns, " + version, "version", version))
            .put(statement)
            .then()
            .statusCode(200)
            .extract()
            .path("statement.hash");
    return requestedFor(client, hash);
  }

  /** Whoever has the link, who has signed. */
  public static Person signed(Requested requested) {
    Person signer = requested.signer();
    String hash = signer.get("/api/v1/signing-link").path("statement.hash");
    signer.body(typed(hash)).post("/api/v1/signing-link/signature").then().statusCode(201);
    return signer;
  }

  /** The same for what the client was shown. */
  public static Requested requestedFor(Person client, String hash) {
    String id =
        client
            .body(
                Map.of(
                    "statementHash",
                    hash,
                    "signers",
                    List.of(Map.of("name", "Teo Fernhollow", "relation", "SPOUSE"))))
            .post("/api/v1/signing-requests")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return link(id, client.get("/api/v1/signing-requests/{id}", id).path("signers[1].url"));
  }

  static Requested link(String request, String url) {
    UUID id = UUID.fromString(request);
    return new Requested(id, new Person(id, id, url.replaceAll(".*#", "")));
  }

  /** The sealed copy, as the person gets it. */
  public static byte[] copy(Person by, String number) {
    return by.get("/api/v1/signatures/{number}/copy", number)
        .then()
        .statusCode(200)
        .extract()
        .asByteArray();
  }
}
