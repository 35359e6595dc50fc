package org.porchlight.platform.spreadsheets;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Every list that staff work with leaves as a spreadsheet, too. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ExportListsTest {

  @Inject Given given;
  @Inject EntityManager entities;

  private static String begun(Person worker, String name) {
    return worker
        .body(
            Map.of("name", name, "contact", Casework.aPhone(), "language", "en", "program", "snap"))
        .post("/api/v1/clients")
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  private static String csv(Person worker, String path, Object... parameters) {
    return worker.get(path, parameters).then().statusCode(200).extract().asString();
  }

  @Test
  void possibleDuplicatesLeaveWithNamesOnlyForWhoHasTheCase() {
    var branch = given.aBranch();
    Person caseworker = given.aCaseworkerOf(branch);
    Person supervisor = given.aSupervisorOf(branch);
    String one = begun(caseworker, "Amara Birchwater");
    String other = begun(caseworker, "Amara Birchwater");
    String plain = csv(supervisor, "/api/v1/duplicates/export");
    assertTrue(plain.contains(one) && plain.contains(other), plain);
    assertTrue(plain.contains("Same name"), plain);
    assertFalse(plain.contains("Birchwater"), plain);
    supervisor
        .get("/api/v1/duplicates/export?names=true")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/names-not-yours"));
    String named = csv(caseworker, "/api/v1/duplicates/export?names=true");
    assertEquals(2, named.lines().skip(1).findFirst().orElseThrow().split("Birchwater").length - 1);
    assertEquals(1, csv(caseworker, "/api/v1/duplicates/export?status=MERGED").lines().count());
  }

  @Test
  void whoLookedAtAClientLeavesInWords() {
    Person supervisor = given.aSupervisorOf(given.aBranch());
    String code = begun(supervisor, "Rosa Fernhollow");
    String csv = csv(supervisor, "/api/v1/clients/{code}/audit/export", code);
    assertTrue(csv.startsWith("\uFEFFNo.,When,Who,Role,What,Of which"), csv);
    assertTrue(csv.contains(",Supervisor,Created the client,"), csv);
    assertFalse(csv.contains("Fernhollow"), csv);
  }

  @Test
  void howMuchEachWorkerHasLeavesWithWhatNobodyHas() {
    Person supervisor = given.aSupervisorOf(given.aBranch());
    String csv =
        supervisor
            .header("Accept-Language", "es")
            .get("/api/v1/worklist/load/export")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    assertTrue(csv.startsWith("\uFEFFPersona,En espera,Con retraso,"), csv);
    assertEquals(3, csv.lines().count(), csv);
  }

  @Test
  void administratorsTakeAccountsBranchesAndTheirHistory() {
    Person administrator = given.anAdministrator();
    String accounts = csv(administrator, "/api/v1/staff-accounts/export");
    assertTrue(accounts.startsWith("\uFEFFName,Email,Role,Branch,"), accounts);
    assertTrue(accounts.contains(",Caseworker,") || accounts.contains(",Administrator,"), accounts);
    String branches = csv(administrator, "/api/v1/worklist/branches/export");
    assertTrue(branches.contains(given.theBranch().name() + ","), branches);
    String history = csv(administrator, "/api/v1/administration-history/export");
    assertTrue(history.startsWith("\uFEFFWhen (UTC),Who,What,Of what,Edition,"), history);
  }

  @Test
  void supervisorsTakeIdentityChecksAndEmergencies() {
    Person supervisor = given.aSupervisorOf(given.aBranch());
    for (String list : List.of("identity-checks", "emergencies")) {
      String csv = csv(supervisor, "/api/v1/" + list + "/export");
      assertTrue(csv.startsWith("\uFEFFClient ID,"), csv);
      assertEquals(1, csv.lines().count(), csv);
    }
  }

  /** Later pages are read while the first are on their way, when the request's own work is over. */
  @Test
  void aLongListComesWhole() {
    Person worker = given.aCaseworkerOf(given.aBranch());
    insertPairsOf(worker, 40);
    String csv = csv(worker, "/api/v1/duplicates/export");
    assertEquals(1 + 40 * 39 / 2, csv.lines().count());
    assertEquals(1 + 40 * 39 / 2, csv.lines().distinct().count());
  }

  private void insertPairsOf(Person worker, int clients) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of(
                        "insert into household (id, branch_id, created_at) select gen_random_uuid(), ?1, now() from generate_series(1, ?2) n",
                        "insert into client (id, code, household_id, branch_id, name, name_key, language, created_at, version)"
                            + " select gen_random_uuid(), left(h.id\\:\\:text, 12), h.id, ?1, 'Many', 'many', 'EN', h.created_at, 0 from household h where h.branch_id = ?1 and ?2 > 0",
                        "insert into duplicate (id, branch_id, one_id, other_id, score, reasons, status, found_at, version)"
                            + " select gen_random_uuid(), ?1, one.id, other.id, 60, '{SAME_NAME}', 'OPEN', now(), 0 from client one, client other"
                            + " where one.branch_id = ?1 and other.branch_id = ?1 and one.id < other.id and ?2 > 0")
                    .forEach(
                        sql ->
                            entities
                                .createNativeQuery(sql)
                                .setParameter(1, worker.branchId())
                                .setParameter(2, clients)
                                .executeUpdate()));
  }

  @Test
  void eachIsWrittenDown() {
    Person supervisor = given.aSupervisorOf(given.aBranch());
    csv(supervisor, "/api/v1/identity-checks/export");
    csv(supervisor, "/api/v1/worklist/load/export");
    List<?> which =
        entities
            .createNativeQuery(
                "select which from audit_entry where subject_id = ?1 and what = 'LIST_EXPORTED'"
                    + " order by at")
            .setParameter(1, supervisor.accountId())
            .getResultList();
    assertEquals(
        List.of(
            "list=IDENTITY_CHECKS format=CSV names=false rows=0",
            "list=LOAD format=CSV names=false rows=2"),
        which);
  }
}
