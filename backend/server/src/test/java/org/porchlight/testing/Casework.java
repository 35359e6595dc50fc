package org.porchlight.testing;

import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.porchlight.clients.Clients;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.Viewer;

/** Where most tests begin: a client whose case somebody works, made through the API. */
@ApplicationScoped
public class Casework {

  static final List<String> LAST_NAMES =
      List.of("Fernhollow", "Birchwater", "Alderbrook", "Quillmarsh", "Thistledown");

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  @Inject Given given;
  @Inject Clients clients;

  /** A client, the caseworker who began with them, and their first enrolment. */
  public record Begun(
      Person caseworker, UUID clientId, String code, UUID enrolmentId, String contact) {}

  /** On SNAP, with a caseworker of their own in the branch where everybody works. */
  public Begun aClient() {
    return aClientOf(given.aCaseworker(), "snap");
  }

  @ActivateRequestContext
  public Begun aClientOf(Person caseworker, String program) {
    String contact = aPhone();
    var body = Map.of("name", aName(), "contact", contact, "language", "es", "program", program);
    ValidatableResponse begun =
        caseworker.body(body).post("/api/v1/clients").then().statusCode(201);
    String code = begun.extract().path("code");
    return new Begun(
        caseworker,
        clients
            .inBranch(new Viewer(caseworker.branchId(), caseworker.accountId()))
            .require(code)
            .id(),
        code,
        UUID.fromString(begun.extract().path("enrolments[0].id")),
        contact);
  }

  /** Proof is asked of the client, by the earliest day that may be set. */
  public UUID asked(Begun begun, String requirement) {
    String id =
        begun
            .caseworker()
            .body(Map.of("requirement", requirement, "reason", "We need it to decide."))
            .post("/api/v1/enrolments/{id}/checklist-items", begun.enrolmentId())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    return UUID.fromString(id);
  }

  /** The enrolment goes through these states. */
  public void moved(Begun begun, EnrolmentStatus... through) {
    moved(begun, 0, through);
  }

  /** The same, from a version on. */
  public void moved(Begun begun, int from, EnrolmentStatus... through) {
    int version = from;
    for (EnrolmentStatus to : through) {
      version = moved(begun, to, version);
    }
  }

  private static int moved(Begun begun, EnrolmentStatus to, int version) {
    return begun
        .caseworker()
        .body(Map.of("to", to, "version", version))
        .post("/api/v1/enrolments/{id}/moves", begun.enrolmentId())
        .then()
        .statusCode(200)
        .extract()
        .path("version");
  }

  /**
   * One that nobody else has: tests that name a number name one of Seattle, which is below these.
   * All are multiples of eleven, so that no two are a slip apart: neither another digit nor two
   * that are exchanged makes one of the other, and nobody is taken for somebody else.
   */
  public static String aPhone() {
    int n = NUMBERS.incrementAndGet();
    long first = (300 + n % 600) * 10_000_000L + 555_0100;
    return "+1" + ((first + 10) / 11 + n / 600) * 11;
  }

  private static String aName() {
    int n = NUMBERS.get();
    String[] first = {"Rosa", "Teo", "Amara", "Luz", "Milo", "Ines", "Pavel", "Noor"};
    return first[n % first.length] + " " + LAST_NAMES.get(n / 3 % LAST_NAMES.size()) + " " + n;
  }
}
