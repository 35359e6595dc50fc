package org.porchlight.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.porchlight.branches.Branch;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.platform.storage.StoredObjects;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TestClock;

/** Documents that get old, in a branch where nobody else works. */
@ApplicationScoped
public class Keeping {

  /** For how long pay stubs are kept. */
  public static final Period KEPT_FOR = Period.of(3, 1, 0);

  private static final ZoneId ZONE = ZoneId.of("America/New_York");

  @Inject Given given;
  @Inject Casework casework;
  @Inject Sending sending;
  @Inject JobsInTest jobs;
  @Inject StoredObjects stored;
  @Inject EntityManager entities;
  @Inject TestClock clock;

  /** A client on that program who is asked for proof of earned income, by a supervisor. */
  public Sending.Asked asked(String program) {
    Branch branch = given.aBranchIn(ZONE.getId());
    Casework.Begun begun = casework.aClientOf(given.aSupervisorOf(branch), program);
    return new Sending.Asked(
        begun, given.signedInAs(begun.clientId()), casework.asked(begun, "earned-income"));
  }

  /** The same people with new sessions, after the clock was moved. */
  public Sending.Asked signedInAgain(Sending.Asked asked) {
    Casework.Begun begun = asked.begun();
    Person worker = given.signedInAgain(begun.caseworker());
    return new Sending.Asked(
        new Casework.Begun(
            worker, begun.clientId(), begun.code(), begun.enrolmentId(), begun.contact()),
        given.signedInAgain(asked.client()),
        asked.itemId());
  }

  /** The id of a document that was sent, drawn and accepted just now. */
  public String accepted(Sending.Asked asked, byte[]... files) {
    return decided(asked, sending.sent(asked, files), "ACCEPT");
  }

  public String accepted(Sending.Asked asked) {
    return accepted(asked, Photos.jpeg(64, 48));
  }

  public String decided(Sending.Asked asked, String document, String decision) {
    Map<String, Object> review =
        decision.equals("ACCEPT")
            ? Map.of("decision", decision, "version", 0)
            : Map.of("decision", decision, "version", 0, "reason", "other-document");
    asked
        .caseworker()
        .body(review)
        .post("/api/v1/documents/{id}/review", document)
        .then()
        .statusCode(200);
    return document;
  }

  /** Of the branch. */
  public LocalDate today() {
    return ZonedDateTime.ofInstant(clock.instant(), ZONE).toLocalDate();
  }

  /** The clock goes on to the last minutes of the last day on which what is decided now is kept. */
  public void untilTheLastDay(Period keptFor) {
    ZonedDateTime then = ZonedDateTime.of(today().plus(keptFor), LocalTime.of(23, 50), ZONE);
    clock.advance(Duration.between(clock.instant(), then));
  }

  /** The clock goes on until all that is decided now, and a day besides, is over. */
  public void untilItIsOver() {
    untilTheLastDay(KEPT_FOR.plusDays(1));
  }

  /** The night's work, without what the store has to do for it. */
  public void night() throws Exception {
    jobs.runRecurring("RemoveDocuments");
  }

  /** All of the night's work. */
  public void wholeNight() throws Exception {
    night();
    jobs.runDue();
  }

  /** Keys of the originals of a document; it has to be there. */
  public List<String> originals(String document) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                entities
                    .createNativeQuery(
                        "select distinct object_key from document_page where document_id = ?1",
                        String.class)
                    .setParameter(1, UUID.fromString(document))
                    .getResultList());
  }

  /** Keys of what the store has of pictures of a document. */
  public Set<String> pictures(String document) throws Exception {
    Set<String> keys = new TreeSet<>(stored.keys());
    keys.removeIf(key -> !key.startsWith("documents/" + document + "/"));
    return keys;
  }

  /** How many rows there are, such as {@code document where id = ?1}. */
  public long rows(String those, Object value) {
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                (Long)
                    entities
                        .createNativeQuery("select count(*) from " + those, Long.class)
                        .setParameter(1, value)
                        .getSingleResult());
  }

  public boolean isThere(String document) {
    return rows("document where id = ?1", UUID.fromString(document)) == 1;
  }
}
