package org.porchlight.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.FactorFixture;
import org.porchlight.accounts.SteppedUp;
import org.porchlight.branches.Branches;
import org.porchlight.changereports.Reporting;
import org.porchlight.documents.Sending;
import org.porchlight.goals.Planning;
import org.porchlight.imports.Importing;
import org.porchlight.platform.jobs.Failing;
import org.porchlight.platform.web.Roles;
import org.porchlight.reviewreasons.Reasons;
import org.porchlight.signatures.Signing;
import org.porchlight.signatures.telephone.Speaking;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TusClient;
import org.porchlight.uploadlinks.Linking;

/** Makes the cases that guards try every route on. */
@ApplicationScoped
public class Scenes {

  private static final byte[] PHOTO = Photos.jpeg(64, 48);

  @Inject Given given;
  @Inject Branches branches;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject Linking linking;
  @Inject FactorFixture factors;
  @Inject SteppedUp steppedUp;
  @Inject Signing signing;
  @Inject Speaking speaking;
  @Inject Failing failing;
  @Inject Reporting reporting;

  private @Nullable Scene one;
  private @Nullable Scene another;
  private @Nullable Scene restricted;

  /** A case that no guard changes: who may not touch it does not. */
  synchronized Scene one() {
    one = one == null ? anywhere() : one;
    return one;
  }

  /** One elsewhere, whose people have nothing to do with the first. */
  synchronized Scene another() {
    another = another == null ? anywhere() : another;
    return another;
  }

  /** A case that only whoever began it may see, with a thing of it for every route. */
  synchronized Scene restricted(Stream<Route> routes) {
    if (restricted == null) {
      Scene scene = anywhere();
      routes.forEach(route -> scene.real(route.path()));
      restrict(scene);
      restricted = scene;
    }
    return restricted;
  }

  /** A case in a branch of its own, begun by the supervisor. */
  Scene anywhere() {
    return of(given.aSupervisorOf(given.aBranch()));
  }

  /** Another client's case in the same branch. */
  Scene beside(Scene scene) {
    return of(scene.as(Roles.SUPERVISOR));
  }

  private Scene of(Person supervisor) {
    Casework.Begun begun = casework.aClientOf(supervisor, "snap");
    supervisor
        .body(
            Map.of(
                "kind",
                "KNOWN_IN_PERSON",
                "what",
                "Comes every month.",
                "contact",
                Casework.aPhone()))
        .post("/api/v1/clients/{code}/identity-checks", begun.code())
        .then()
        .statusCode(201);
    return new Scene(this, begun);
  }

  Person person(Scene scene, String role) {
    Casework.Begun begun = scene.begun();
    return switch (role) {
      case Roles.CLIENT -> given.signedInAs(begun.clientId());
      case Roles.CASEWORKER -> given.aColleagueOf(begun.caseworker());
      case Roles.SUPERVISOR -> begun.caseworker();
      case Roles.ADMINISTRATOR -> given.anAdministrator();
      case Roles.ENTERING -> factors.awaiting(given.aColleagueOf(begun.caseworker()), false);
      case Roles.SETTING_UP -> factors.awaiting(given.aColleagueOf(begun.caseworker()), true);
      case Roles.SIGNER -> Signing.signed(requested(scene));
      case Roles.SENDER -> linking.linked(begun, item(scene)).sender();
      default -> throw new AssertionError("Who is a " + role + "? Say it here.");
    };
  }

  Person again(Person person) {
    return given.signedInAgain(person);
  }

  /**
   * @param place the path as far as the thing's own parameter, which ends it
   */
  String thing(Scene scene, String place) {
    Casework.Begun begun = scene.begun();
    return switch (place) {
      case "/api/v1/branches/{id}" -> begun.caseworker().branchId().toString();
      case "/api/v1/catalogue/{kind}" -> "requirements";
      case "/api/v1/catalogue/{kind}/{id}" -> "identity";
      case "/api/v1/change-reports/{id}" -> change(scene);
      case "/api/v1/checklist-items/{id}" -> casework.asked(begun, "earned-income").toString();
      case "/api/v1/clients/{code}" -> opened(begun);
      case "/api/v1/clients/{code}/contacts/{id}" -> contact(begun);
      case "/api/v1/clients/{code}/identifiers/{id}" -> identifier(begun);
      case "/api/v1/clients/{code}/household-members/{id}" -> member(scene);
      case "/api/v1/absences/{id}" -> absence(scene);
      case "/api/v1/contacts/{id}" -> ownContact(scene);
      case "/api/v1/clients/{code}/upload-links/{id}" ->
          linking.linked(begun, item(scene)).id().toString();
      case "/api/v1/clients/{code}/ties/{id}" -> tie(scene);
      case "/api/v1/confirmations/{number}" -> confirmation(scene);
      case "/api/v1/dead-jobs/{id}" -> failing.aJobThatFailed().toString();
      case "/api/v1/duplicates/{id}" -> duplicate(scene);
      case "/api/v1/documents/{id}" -> document(scene);
      case "/api/v1/documents/{id}/pages/{page}" -> "1";
      case "/api/v1/emergencies/{id}" -> emergency(scene);
      case "/api/v1/enrolments/{id}" -> enrolment(begun);
      case "/api/v1/imports/{id}" -> Importing.brought(begun.caseworker());
      case "/api/v1/engagements/{id}" -> engagement(scene);
      case "/api/v1/goals/{id}" -> Planning.goal(scene.begun());
      case "/api/v1/goal-steps/{id}" -> Planning.step(scene.begun());
      case "/api/v1/goal-barriers/{id}" -> Planning.barrier(scene.begun());
      case "/api/v1/message-templates/{id}" -> "news-email-en";
      case "/api/v1/item-actions/{id}" -> action(scene);
      case "/api/v1/notices/{id}" -> notice(scene);
      case "/api/v1/review-reasons/{id}" -> reason();
      case "/api/v1/settings/{id}" -> "forgotten-after";
      case "/api/v1/signing-requests/{id}", "/api/v1/clients/{code}/signing-requests/{id}" ->
          requested(scene).id().toString();
      case "/api/v1/signatures/{number}" ->
          signing.consented(scene.as(Roles.CLIENT)).getString("signature.number");
      case "/api/v1/session/second-factor/passkeys/{id}" ->
          factors.aPasskeyOf(scene.as(Roles.CASEWORKER)).toString();
      case "/api/v1/staff-accounts/{id}" -> begun.caseworker().accountId().toString();
      case "/api/v1/telephone-signatures/{number}" -> spoken(scene);
      case "/api/v1/uploads/{id}" -> upload(scene);
      case "/api/v1/worklist/filters/{id}" -> keptList(scene);
      case "/api/v1/worklist/{id}" -> task(scene);
      default -> throw new AssertionError("No guard has a real thing for " + place + ": add one.");
    };
  }

  /** Signed by a client who agreed to that. */
  private String change(Scene scene) {
    scene.real("/api/v1/signatures/{number}");
    return reporting.moved(scene.as(Roles.CLIENT)).toString();
  }

  /** That somebody signs, too, what the client states instead of a document. */
  private Signing.Requested requested(Scene scene) {
    scene.real("/api/v1/signatures/{number}");
    return Signing.requested(
        scene.as(Roles.CLIENT), scene.real("/api/v1/item-actions/{id}") + "/statement");
  }

  /** Each client has one consent, whichever way it was given. */
  private String spoken(Scene scene) {
    withdrawn(scene);
    String number = speaking.signed(scene.begun());
    withdrawn(scene);
    return number;
  }

  private static void withdrawn(Scene scene) {
    scene.as(Roles.CLIENT).body(Map.of()).post(Signing.CONSENT + "/withdrawal");
  }

  /** With something asked that nobody has begun with, so that the calendar names it. */
  private String enrolment(Casework.Begun begun) {
    casework.asked(begun, "utility-cost");
    return begun.enrolmentId().toString();
  }

  private String reason() {
    return Reasons.added(given.anAdministrator());
  }

  /** Whoever opened a record finds it in their list of those. */
  private static String opened(Casework.Begun begun) {
    begun.caseworker().get("/api/v1/clients/{code}", begun.code()).then().statusCode(200);
    return begun.code();
  }

  private static String identifier(Casework.Begun begun) {
    return begun
        .caseworker()
        .body(Map.of("kind", "AGENCY_CASE", "number", "2026 117"))
        .post("/api/v1/clients/{code}/identifiers", begun.code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String contact(Casework.Begun begun) {
    return begun
        .caseworker()
        .body(Map.of("contact", Casework.aPhone()))
        .post("/api/v1/clients/{code}/contacts", begun.code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** Of a colleague who said that the client is a relative. */
  private String tie(Scene scene) {
    Person relative = given.aColleagueOf(scene.begun().caseworker());
    relative
        .body(Map.of("kind", "RELATIVE"))
        .put("/api/v1/clients/{code}/ties", scene.begun().code())
        .then()
        .statusCode(204);
    return relative.accountId().toString();
  }

  /** A record that nobody else of the branch may see. */
  private static void restrict(Scene scene) {
    scene
        .begun()
        .caseworker()
        .body(Map.of("reason", "PROTECTED_ADDRESS", "supervisors", false, "members", List.of()))
        .put("/api/v1/clients/{code}/restriction", scene.begun().code())
        .then()
        .statusCode(200);
  }

  /** Opened by a colleague while nobody else saw the record. */
  private String emergency(Scene scene) {
    restrict(scene);
    String id =
        steppedUp
            .shown(scene.as(Roles.CASEWORKER))
            .body(Map.of("code", scene.begun().code(), "reason", "No medicine left."))
            .post("/api/v1/emergencies")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    scene
        .begun()
        .caseworker()
        .delete("/api/v1/clients/{code}/restriction", scene.begun().code())
        .then()
        .statusCode(200);
    return id;
  }

  /** Of the same branch and that role, who has nothing to do with the case. */
  Person outsider(Scene scene, String role) {
    return role.equals(Roles.SUPERVISOR)
        ? given.aSupervisorOf(branches.get(scene.begun().caseworker().branchId()))
        : given.aColleagueOf(scene.begun().caseworker());
  }

  /** Of somebody else who came to the same branch. */
  private String duplicate(Scene scene) {
    Casework.Begun begun = scene.begun();
    String other = casework.aClientOf(begun.caseworker(), "snap").code();
    return begun
        .caseworker()
        .body(Map.of("code", begun.code(), "otherCode", other))
        .post("/api/v1/duplicates")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String ownContact(Scene scene) {
    return scene.as(Roles.CLIENT).get("/api/v1/contacts").path("items[0].id");
  }

  private static String confirmation(Scene scene) {
    scene.real("/api/v1/documents/{id}");
    return scene.as(Roles.CLIENT).get("/api/v1/confirmations").path("items[0].number");
  }

  private static UUID item(Scene scene) {
    return UUID.fromString(scene.real("/api/v1/checklist-items/{id}").replaceAll(".*/", ""));
  }

  /** Of a decision on a second program, so that the first goes on as it is. */
  private static String notice(Scene scene) {
    Casework.Begun begun = scene.begun();
    Person worker = begun.caseworker();
    String enrolment =
        worker
            .body(Map.of("program", "medicaid"))
            .post("/api/v1/clients/{code}/enrolments", begun.code())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    int version = 0;
    for (String to : List.of("SUBMITTED", "IN_REVIEW", "APPROVED")) {
      version =
          worker
              .body(Map.of("to", to, "version", version))
              .post("/api/v1/enrolments/{id}/moves", enrolment)
              .then()
              .statusCode(200)
              .extract()
              .path("version");
    }
    return scene.as(Roles.CLIENT).get("/api/v1/notices").path("items[0].id");
  }

  private String document(Scene scene) {
    return sending
        .send(scene.as(Roles.CLIENT), item(scene), PHOTO)
        .then()
        .statusCode(201)
        .extract()
        .path("document.id");
  }

  private String action(Scene scene) {
    UUID item = casework.asked(scene.begun(), "self-employment");
    return scene
        .as(Roles.CLIENT)
        .body(Map.of("choice", "CANNOT_GET", "option", "SIGNED_STATEMENT"))
        .post("/api/v1/checklist-items/{id}/actions", item)
        .then()
        .statusCode(201)
        .extract()
        .path("action.id");
  }

  private static String upload(Scene scene) {
    return TusClient.id(new TusClient(scene.as(Roles.CLIENT)).begin(1000)).toString();
  }

  private static String engagement(Scene scene) {
    return scene
        .as(Roles.CASEWORKER)
        .body(Map.of("channel", "PHONE", "text", "She starts at the bakery on Monday."))
        .post("/api/v1/clients/{code}/engagements", scene.begun().code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String member(Scene scene) {
    return scene
        .as(Roles.CASEWORKER)
        .body(Map.of("name", "Luz Fernhollow", "relationship", "CHILD", "since", "2026-01-05"))
        .post("/api/v1/clients/{code}/household-members", scene.begun().code())
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String absence(Scene scene) {
    String day = LocalDate.now(ZoneOffset.UTC).plusDays(30).toString();
    return scene
        .as(Roles.CASEWORKER)
        .body(Map.of("startsOn", day, "endsOn", day))
        .post("/api/v1/absences")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String keptList(Scene scene) {
    return scene
        .as(Roles.CASEWORKER)
        .body(Map.of("name", "Overdue", "query", "due=OVERDUE", "shared", false))
        .post("/api/v1/worklist/filters")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static String task(Scene scene) {
    scene.real("/api/v1/documents/{id}");
    return scene.as(Roles.SUPERVISOR).get("/api/v1/worklist").path("items[0].id");
  }
}
