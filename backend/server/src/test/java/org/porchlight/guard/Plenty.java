package org.porchlight.guard;

import static org.hamcrest.Matchers.oneOf;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.changereports.Reporting;
import org.porchlight.goals.Planning;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.platform.web.Roles;
import org.porchlight.reviewreasons.Reasons;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TusClient;

/** Two cases that differ in one way: of whatever a page lists, one has one and the other many. */
@ApplicationScoped
public class Plenty {

  private static final byte[] PHOTO = Photos.jpeg(64, 48);
  private static final String DOCUMENT = "/api/v1/documents/{id}";
  private static final String ITEM = "/api/v1/checklist-items/{id}";

  @Inject Scenes scenes;
  @Inject Given given;
  @Inject Casework casework;
  @Inject JobsInTest jobs;
  @Inject Signing signing;
  @Inject Database database;
  @Inject Reporting reporting;

  private @Nullable Scene few;
  private @Nullable Scene many;

  synchronized Scene few() {
    few = few == null ? pictured(oneOfEach(scenes.anywhere())) : few;
    return few;
  }

  synchronized Scene many() {
    many = many == null ? pictured(more(oneOfEach(scenes.anywhere()))) : many;
    return many;
  }

  /**
   * As it is once the pictures are there and a scanner, which these tests lack, found all clean.
   */
  private Scene pictured(Scene scene) {
    // There is something to sign only where it is not signed.
    post(scene.as(Roles.CLIENT), Map.of(), Signing.CONSENT + "/withdrawal");
    jobs.runDue();
    try {
      database.asOwner(
          "update document set scan = 'CLEAN' where client_id = ?", scene.begun().clientId());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return scene;
  }

  private Scene oneOfEach(Scene scene) {
    scene.real("/api/v1/worklist/{id}");
    scene.real("/api/v1/item-actions/{id}");
    scene.real("/api/v1/uploads/{id}");
    scene.real("/api/v1/notices/{id}");
    scene.real("/api/v1/signatures/{number}");
    scene.real("/api/v1/signing-requests/{id}");
    scene.real("/api/v1/change-reports/{id}");
    scene.real("/api/v1/goals/{id}");
    scene.real("/api/v1/goal-barriers/{id}");
    joins(scene, "Milo");
    again(scene, "told once");
    sendAgain(scene, 1);
    tellAbout(scene, scene.as(Roles.CASEWORKER));
    return scene;
  }

  private Scene more(Scene scene) {
    Casework.Begun begun = scene.begun();
    post(
        begun.caseworker(),
        Map.of("program", "canada-child-benefit"),
        "/api/v1/clients/{code}/enrolments",
        begun.code());
    moreNotices(begun);
    for (String requirement : List.of("residency", "household", "other-income")) {
      send(scene, casework.asked(begun, requirement), 1);
    }
    for (String requirement : List.of("job-loss", "medical-cost", "disability")) {
      UUID item = casework.asked(begun, requirement);
      post(
          scene.as(Roles.CLIENT),
          Map.of("choice", "HELP_ME_FIND"),
          "/api/v1/checklist-items/{id}/actions",
          item);
    }
    for (int i = 0; i < 2; i++) {
      Reasons.reworded(given.anAdministrator(), reason(scene));
      sendAgain(scene, 3);
      new TusClient(scene.as(Roles.CLIENT)).begin(1000);
      post(scene.as(Roles.CLIENT), Map.of(), Signing.CONSENT + "/withdrawal");
      signing.consented(scene.as(Roles.CLIENT));
    }
    for (int i = 0; i < 3; i++) {
      tellAbout(scene, given.aColleagueOf(begun.caseworker()));
      again(scene, "told anew " + i);
      look(scene, given.aColleagueOf(begun.caseworker()));
      joins(scene, "Amara " + i);
      oneOfEach(scenes.beside(scene));
      Planning.goal(begun);
      Planning.barrier(begun);
      reporting.moved(scene.as(Roles.CLIENT));
      reporting.lost(scene.as(Roles.CLIENT));
    }
    return scene;
  }

  private static void joins(Scene scene, String name) {
    post(
        scene.begun().caseworker(),
        Map.of("name", name, "relationship", "SIBLING", "since", "2026-01-05"),
        "/api/v1/clients/{code}/household-members",
        scene.begun().code());
  }

  /** An action against the second enrolment, announced and dropped. */
  private static void moreNotices(Casework.Begun begun) {
    Map<String, Object> enrolment =
        begun
            .caseworker()
            .get("/api/v1/clients/{code}", begun.code())
            .path("enrolments.find { it.program == 'medicaid' }");
    int version = (Integer) enrolment.get("version");
    for (String to : List.of("ADVERSE_ACTION_PENDING", "APPROVED")) {
      version =
          post(
                  begun.caseworker(),
                  Map.of("to", to, "reason", "Your income went up.", "version", version),
                  "/api/v1/enrolments/{id}/moves",
                  enrolment.get("id"))
              .path("version");
    }
  }

  /** A retake of the case's document, as another member of staff asks for it. */
  private void sendAgain(Scene scene, int pages) {
    Person worker = given.aColleagueOf(scene.as(Roles.SUPERVISOR));
    String document = scene.real(DOCUMENT);
    int version = worker.get(document).path("version");
    post(
        worker,
        Map.of("decision", "ASK_RETAKE", "reason", reason(scene), "version", version),
        document + "/review");
    UUID item = UUID.fromString(scene.real(ITEM).replaceAll(".*/", ""));
    scene.put(DOCUMENT, send(scene, item, pages));
  }

  /** One that the files do not have, so that it is read from the database. */
  private static String reason(Scene scene) {
    return scene.real("/api/v1/review-reasons/{id}").replaceAll(".*/", "");
  }

  private String send(Scene scene, UUID item, int pages) {
    Person client = scene.as(Roles.CLIENT);
    TusClient tus = new TusClient(client);
    var uploads =
        Collections.nCopies(pages, PHOTO).stream()
            .map(tus::upload)
            .map(id -> Map.of("uploadId", id))
            .toList();
    return post(client, Map.of("checklistItemId", item, "pages", uploads), "/api/v1/documents")
        .path("document.id");
  }

  /** Told anew by somebody, and pinned. */
  private void again(Scene scene, String text) {
    Person worker = given.aColleagueOf(scene.begun().caseworker());
    String engagement = scene.real("/api/v1/engagements/{id}");
    var now = worker.get(engagement);
    worker
        .body(
            Map.of(
                "version",
                now.<Integer>path("version"),
                "channel",
                "VISIT",
                "at",
                now.<String>path("at"),
                "text",
                text))
        .put(engagement)
        .then()
        .statusCode(200);
    worker.put(engagement + "/pin").then().statusCode(200);
    look(scene, worker);
  }

  private static void look(Scene scene, Person worker) {
    worker.put(scene.real("/api/v1/clients/{code}") + "/presence").then().statusCode(204);
  }

  private static void tellAbout(Scene scene, Person worker) {
    String code = scene.begun().code();
    post(worker, Map.of("contact", Casework.aPhone()), "/api/v1/clients/{code}/contacts", code);
    post(
        worker,
        Map.of(
            "channel",
            "PHONE",
            "text",
            "Called back in the morning.",
            "mentions",
            List.of(worker.accountId())),
        "/api/v1/clients/{code}/engagements",
        code);
  }

  private static Response post(Person by, Map<String, ?> body, String path, Object... things) {
    return by.body(body).post(path, things).then().statusCode(oneOf(200, 201)).extract().response();
  }
}
