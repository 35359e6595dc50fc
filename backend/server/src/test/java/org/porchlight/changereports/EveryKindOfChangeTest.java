package org.porchlight.changereports;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.programs.reporting.ChangeKind;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Each kind: taken as it should be, refused where something is missing, too long or cannot be. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class EveryKindOfChangeTest {

  private static final String DAY = Reporting.today().minusDays(4).toString();
  private static final String RIGHT_TO_LEFT = "Birch\u202eStreet";

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;

  private Person client;

  @BeforeEach
  void aClient() {
    client = given.signedInAs(casework.aClient().clientId());
  }

  /** What it takes, and which of that nobody may leave out. */
  private static Map<ChangeKind, Map<String, Object>> complete() {
    Map<ChangeKind, Map<String, Object>> all = new HashMap<>();
    all.put(ChangeKind.ADDRESS, Reporting.address());
    all.put(ChangeKind.CONTACT_DETAILS, Map.of("happenedOn", DAY, "phone", Casework.aPhone()));
    all.put(
        ChangeKind.HOUSEHOLD_MEMBER,
        Map.of(
            "happenedOn",
            DAY,
            "what",
            "BORN",
            "name",
            "Luz Fernhollow",
            "bornOn",
            DAY,
            "relationship",
            "CHILD"));
    all.put(
        ChangeKind.JOB,
        Map.of(
            "happenedOn",
            DAY,
            "what",
            "STARTED",
            "employer",
            "Birch Street Bakery",
            "hoursPerWeek",
            20,
            "pay",
            "15.50",
            "payPeriod",
            "HOUR"));
    all.put(
        ChangeKind.SELF_EMPLOYMENT,
        Map.of(
            "happenedOn",
            DAY,
            "what",
            "STARTED",
            "business",
            "Fernhollow Sewing",
            "monthlyIncome",
            "820.00"));
    all.put(
        ChangeKind.HOUSING_COST,
        Map.of("happenedOn", DAY, "what", "RENT", "amount", "915", "per", "MONTH"));
    all.put(
        ChangeKind.CHILD_CARE_COST,
        Map.of("happenedOn", DAY, "child", "Milo", "amount", "320.00", "per", "MONTH"));
    all.put(
        ChangeKind.MEDICAL_COST,
        Map.of("happenedOn", DAY, "what", "MEDICINE", "amount", "86.40", "per", "MONTH"));
    all.put(
        ChangeKind.PAYMENT,
        Map.of(
            "happenedOn",
            DAY,
            "holder",
            "Rosa Fernhollow",
            "bank",
            "Lakeside Savings",
            "routing",
            "021000021",
            "accountNumber",
            "000123456789",
            "accountType",
            "CHECKING"));
    all.put(
        ChangeKind.SCHOOL_OR_WORK_HOURS,
        Map.of("happenedOn", DAY, "what", "SCHOOL", "hoursPerWeek", 18));
    all.put(
        ChangeKind.IMMIGRATION_STATUS, Map.of("happenedOn", DAY, "status", "PERMANENT_RESIDENT"));
    all.put(
        ChangeKind.NAME,
        Map.of("happenedOn", DAY, "newName", "Rosa Birchwater", "reason", "MARRIAGE"));
    all.put(ChangeKind.OTHER, Map.of("happenedOn", DAY, "text", "We found a cat."));
    return all;
  }

  static Stream<ChangeKind> kinds() {
    return Stream.of(ChangeKind.values());
  }

  static Stream<Arguments> needed() {
    return complete().entrySet().stream()
        .flatMap(
            kind ->
                new TreeSet<>(kind.getValue().keySet())
                    .stream().map(field -> Arguments.of(kind.getKey(), field)));
  }

  private UUID filled(ChangeKind kind, Map<String, ?> fields) {
    return reporting.filled(client, kind.name(), fields);
  }

  private void refused(ChangeKind kind, Map<String, ?> fields, String field, String code) {
    UUID id = reporting.begun(client, kind.name());
    reporting
        .save(client, id, reporting.answers(client, id, kind.name(), fields))
        .then()
        .statusCode(400)
        .body("fields.field", hasItem(startsWith(field)))
        .body("fields.code", hasItem(code));
  }

  private void cannotBe(ChangeKind kind, Map<String, ?> fields, String field, String code) {
    reporting
        .submit(client, filled(kind, fields))
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/change-incomplete"))
        .body("fields.find { it.field == '" + field + "' }.code", equalTo(code));
  }

  private static Map<String, Object> with(ChangeKind kind, String field, Object value) {
    Map<String, Object> fields = new HashMap<>(complete().get(kind));
    fields.put(field, value);
    return fields;
  }

  @Test
  void everyKindHasOneThatIsComplete() {
    assertEquals(Set.of(ChangeKind.values()), complete().keySet());
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatIsCompleteIsTaken(ChangeKind kind) {
    UUID id = filled(kind, complete().get(kind));
    reporting.submit(client, id).then().statusCode(201);
    for (String language : List.of("en", "fr", "es")) {
      client
          .header("Accept-Language", language)
          .get("/api/v1/change-reports/{id}/statement", id)
          .then()
          .statusCode(200)
          .body("language", equalTo(language.toUpperCase(Locale.ROOT)));
    }
  }

  @ParameterizedTest(name = "{0} without {1}")
  @MethodSource("needed")
  void whatLacksAnythingIsNot(ChangeKind kind, String field) {
    Map<String, Object> fields = new HashMap<>(complete().get(kind));
    fields.remove(field);
    cannotBe(kind, fields, "change." + field, "missing");
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void whatHappenedLongAgoOrWillInYearsIsNotTaken(ChangeKind kind) {
    String past = Reporting.today().minusYears(21).toString();
    cannotBe(kind, with(kind, "happenedOn", past), "change.happenedOn", "too-far-away");
    boolean never = kind == ChangeKind.NAME || kind == ChangeKind.HOUSEHOLD_MEMBER;
    String ahead = Reporting.today().plusDays(367).toString();
    cannotBe(
        kind,
        with(kind, "happenedOn", ahead),
        "change.happenedOn",
        never ? "in-the-future" : "too-far-away");
  }

  @Test
  void aTextIsOfTheLengthAndTheCharactersThatItSays() {
    refused(ChangeKind.JOB, Map.of("employer", "x".repeat(121)), "change.employer", "too-long");
    refused(ChangeKind.JOB, Map.of("employer", RIGHT_TO_LEFT), "change.employer", "not-valid");
    refused(ChangeKind.JOB, Map.of("employer", "a\u0000b"), "change", "wrong-type");
    refused(ChangeKind.OTHER, Map.of("text", "x".repeat(2001)), "change.text", "too-long");
    refused(ChangeKind.OTHER, Map.of("text", RIGHT_TO_LEFT), "change.text", "not-valid");
    refused(
        ChangeKind.ADDRESS,
        Map.of("address", Map.of("postalCode", "x".repeat(13))),
        "change.address.postalCode",
        "too-long");
    filled(ChangeKind.OTHER, Map.of("text", "Two\nlines"));
    filled(ChangeKind.JOB, Map.of("employer", ""));
  }

  @Test
  void aNumberIsWithinWhatCanBe() {
    refused(ChangeKind.JOB, Map.of("hoursPerWeek", 169), "change.hoursPerWeek", "too-large");
    refused(ChangeKind.JOB, Map.of("hoursPerWeek", -1), "change.hoursPerWeek", "too-small");
    refused(ChangeKind.JOB, Map.of("pay", "12.345"), "change.pay", "not-valid");
    refused(ChangeKind.JOB, Map.of("pay", "-3"), "change.pay", "not-valid");
    refused(ChangeKind.PAYMENT, Map.of("routing", "12"), "change.routing", "not-valid");
    refused(ChangeKind.PAYMENT, Map.of("accountNumber", "12a45"), "change", "not-valid");
  }

  @Test
  void whatDependsOnSomethingElseIsAskedForThen() {
    cannotBe(
        ChangeKind.HOUSING_COST,
        with(ChangeKind.HOUSING_COST, "shared", true),
        "change.ownShare",
        "missing");
    cannotBe(
        ChangeKind.HOUSING_COST,
        with(ChangeKind.HOUSING_COST, "ownShare", "1000"),
        "change.ownShare",
        "too-large");
    cannotBe(
        ChangeKind.IMMIGRATION_STATUS,
        with(ChangeKind.IMMIGRATION_STATUS, "status", "OTHER"),
        "change.statusText",
        "missing");
    cannotBe(
        ChangeKind.IMMIGRATION_STATUS,
        with(ChangeKind.IMMIGRATION_STATUS, "validTo", Reporting.today().minusDays(9).toString()),
        "change.validTo",
        "before-start");
    Map<String, Object> other = new HashMap<>(Reporting.jobLoss());
    other.put("reason", "OTHER");
    cannotBe(ChangeKind.JOB, other, "change.reasonText", "missing");
    cannotBe(
        ChangeKind.CONTACT_DETAILS,
        Map.of("happenedOn", DAY, "email", "nobody"),
        "change.email",
        "not-valid");
    reporting
        .submit(
            client,
            filled(
                ChangeKind.ADDRESS,
                Map.of("happenedOn", DAY, "livingSituation", "NO_FIXED_ADDRESS")))
        .then()
        .statusCode(201);
  }
}
