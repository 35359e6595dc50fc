package org.porchlight.changereports;

import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Person;

/** Reports changes through the API, as a person does: begun, filled in, sent. */
@ApplicationScoped
public class Reporting {

  private static final String REPORTS = "/api/v1/change-reports";

  @Inject Signing signing;

  /** Of the branch where everybody works. */
  public static LocalDate today() {
    return LocalDate.now(ZoneId.of("America/Toronto"));
  }

  /** A draft of that kind. */
  public UUID begun(Person client, String kind) {
    return UUID.fromString(
        client
            .body(Map.of("kind", kind))
            .post(REPORTS)
            .then()
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A draft with that filled in. */
  public UUID filled(Person client, String kind, Map<String, ?> fields) {
    UUID id = begun(client, kind);
    save(client, id, answers(client, id, kind, fields)).then().statusCode(200);
    return id;
  }

  /** What a client tells on the telephone, written down by their caseworker. */
  public UUID takenDown(Casework.Begun begun, String kind, Map<String, ?> fields) {
    Person worker = begun.caseworker();
    String id =
        worker
            .body(Map.of("kind", kind))
            .post("/api/v1/clients/{code}/change-reports", begun.code())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    UUID report = UUID.fromString(id);
    save(worker, report, answers(worker, report, kind, fields)).then().statusCode(200);
    return report;
  }

  /** What goes into a draft as it stands. */
  public Map<String, Object> answers(Person person, UUID id, String kind, Map<String, ?> fields) {
    Map<String, Object> change = new HashMap<>(fields);
    change.put("kind", kind);
    Map<String, Object> answers = new HashMap<>();
    answers.put("version", version(person, id));
    answers.put("change", change);
    return answers;
  }

  public Response save(Person person, UUID id, Map<String, ?> answers) {
    return person.body(answers).put(REPORTS + "/{id}/change", id);
  }

  /** Signed by a client, who agrees to that first; sent by staff who took it down. */
  public Response submit(Person person, UUID id) {
    Response statement = person.get(REPORTS + "/{id}/statement", id);
    if (statement.statusCode() != 200) {
      return statement;
    }
    boolean byStaff = person.branchId() != null;
    return byStaff
        ? person.body(Map.of("version", version(person, id))).post(REPORTS + "/{id}/submission", id)
        : sign(person, id, statement.path("hash"), UUID.randomUUID().toString());
  }

  public Response sign(Person client, UUID id, String hash, String key) {
    if (!client.get(Signing.CONSENT).path("state.status").equals("GIVEN")) {
      signing.consented(client);
    }
    return client
        .body(Signing.typed(hash))
        .header("Idempotency-Key", key)
        .post(REPORTS + "/{id}/signature", id);
  }

  public int version(Person person, UUID id) {
    return person.get(REPORTS + "/{id}", id).then().statusCode(200).extract().path("version");
  }

  /** An address, sent. */
  public UUID moved(Person client) {
    return sent(client, "ADDRESS", address());
  }

  /** A job that ended, sent. */
  public UUID lost(Person client) {
    return sent(client, "JOB", jobLoss());
  }

  public UUID sent(Person client, String kind, Map<String, ?> fields) {
    UUID id = filled(client, kind, fields);
    submit(client, id).then().statusCode(oneOf(200, 201));
    return id;
  }

  public static Map<String, Object> address() {
    return Map.of(
        "happenedOn",
        today().minusDays(2).toString(),
        "livingSituation",
        "RENT",
        "address",
        Map.of(
            "line1", "40 Sample Road", "city", "Toronto", "region", "ON", "postalCode", "M5V 2T6"));
  }

  public static Map<String, Object> jobLoss() {
    return Map.of(
        "happenedOn",
        today().minusDays(3).toString(),
        "what",
        "ENDED",
        "employer",
        "Birch Street Bakery",
        "reason",
        "LAID_OFF");
  }
}
