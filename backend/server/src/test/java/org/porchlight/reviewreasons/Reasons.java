package org.porchlight.reviewreasons;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.porchlight.testing.Person;

/** Reasons for which pay stubs have to be taken again, each with words that no other one has. */
public final class Reasons {

  private static final String ALL = "/api/v1/review-reasons";
  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private Reasons() {}

  /** A body that adds one. */
  public static Map<String, Object> terms() {
    Map<String, Object> terms = new HashMap<>();
    terms.put("words", words());
    terms.put("decisions", List.of("ASK_RETAKE"));
    terms.put("documentTypes", List.of("pay-stubs"));
    return terms;
  }

  public static Map<String, String> words() {
    int n = NUMBERS.incrementAndGet();
    return Map.of(
        "en", "Corner " + n + " is folded. Unfold it.",
        "fr", "Le coin " + n + " est plié. Dépliez-le.",
        "es", "La esquina " + n + " está doblada. Desdóblela.");
  }

  /** The id of one that the files do not have. */
  public static String added(Person administrator) {
    return administrator.body(terms()).post(ALL).then().statusCode(201).extract().path("reason");
  }

  /** The same in new words, which it has from now on. */
  public static Map<String, String> reworded(Person administrator, String reason) {
    Map<String, String> words = words();
    change(administrator, now(administrator, reason), Map.of("words", words))
        .then()
        .statusCode(200);
    return words;
  }

  /** As it stands. */
  public static Map<String, Object> now(Person administrator, String reason) {
    return administrator.get(ALL + "/{id}", reason).then().extract().path("items[0]");
  }

  /** What was read, with these parts of it changed. */
  public static Response change(
      Person administrator, Map<String, Object> read, Map<String, ?> parts) {
    Map<String, Object> body = new HashMap<>();
    for (String part : List.of("words", "decisions", "documentTypes", "offered", "version")) {
      body.put(part, parts.containsKey(part) ? parts.get(part) : read.get(part));
    }
    return administrator.body(body).put(ALL + "/{id}", read.get("reason"));
  }
}
