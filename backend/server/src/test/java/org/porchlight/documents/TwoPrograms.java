package org.porchlight.documents;

import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TusClient;

/** A client who is asked for proof of earned income on SNAP, and is on Medicaid, too. */
record TwoPrograms(Sending.Asked first, Person worker, Person client, String medicaid) {

  static TwoPrograms of(Sending.Asked first) {
    return new TwoPrograms(
        first, first.caseworker(), first.client(), enrol(first.begun(), "medicaid"));
  }

  /** The same two people with new sessions, after the clock was moved. */
  TwoPrograms signedIn(Person newWorker, Person newClient) {
    return new TwoPrograms(first, newWorker, newClient, medicaid);
  }

  static String enrol(Begun begun, String program) {
    return begun
        .caseworker()
        .body(Map.of("program", program))
        .post("/api/v1/clients/{code}/enrolments", begun.code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** A document of that type, or of one that nobody named, accepted for the first item. */
  String accepted(String type) {
    String document = sent(first.itemId(), type);
    accept(document).then().statusCode(200);
    return document;
  }

  String sent(UUID item, String type) {
    Map<String, Object> body = new HashMap<>();
    UUID upload = new TusClient(client).upload(Photos.jpeg(64, 48));
    body.put("checklistItemId", item);
    body.put("pages", List.of(Map.of("uploadId", upload)));
    if (type != null) {
      body.put("documentType", type);
    }
    return client
        .body(body)
        .post("/api/v1/documents")
        .then()
        .statusCode(201)
        .extract()
        .path("document.id");
  }

  Response accept(String document) {
    return worker
        .body(Map.of("decision", "ACCEPT", "version", 0))
        .post("/api/v1/documents/{id}/review", document);
  }

  Response takeBack(String document, int version) {
    return worker
        .body(Map.of("version", version))
        .post("/api/v1/documents/{id}/review/withdrawal", document);
  }

  ValidatableResponse asked(String enrolment, String requirement, String... types) {
    return worker
        .body(
            Map.of(
                "requirement",
                requirement,
                "reason",
                "We need it to decide.",
                "documentTypes",
                List.of(types)))
        .post("/api/v1/enrolments/{id}/checklist-items", enrolment)
        .then()
        .statusCode(201);
  }

  String offered() {
    return asked(medicaid, "earned-income")
        .body("state.status", equalTo("OFFERED_FROM_FILE"))
        .extract()
        .path("id");
  }

  Response choose(Person who, String item, String document) {
    return who.body(Map.of("documentId", document))
        .post("/api/v1/checklist-items/{id}/offer/choice", item);
  }

  Response review(String item, int version, String decision, String reason) {
    Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "version", version));
    if (reason != null) {
      body.put("reason", reason);
    }
    return worker.body(body).post("/api/v1/checklist-items/{id}/offer/review", item);
  }

  int version(String item) {
    return worker.get("/api/v1/checklist-items/{id}", item).path("version");
  }

  void withdraw(String item) {
    worker
        .body(Map.of("reason", "Asked by mistake.", "version", version(item)))
        .post("/api/v1/checklist-items/{id}/withdrawal", item)
        .then()
        .statusCode(200);
  }

  ValidatableResponse item(String id) {
    return client.get("/api/v1/checklist-items/{id}", id).then().statusCode(200);
  }

  ValidatableResponse record() {
    return worker.get("/api/v1/clients/{code}", first.begun().code()).then().statusCode(200);
  }

  ValidatableResponse home() {
    return client.get("/api/v1/home").then().statusCode(200);
  }
}
