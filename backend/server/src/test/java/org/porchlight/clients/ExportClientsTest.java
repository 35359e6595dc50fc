package org.porchlight.clients;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ExportClientsTest {

  @Inject Given given;
  @Inject EntityManager entities;

  private static String begun(Person worker, String name) {
    return worker
        .body(
            Map.of("name", name, "contact", Casework.aPhone(), "language", "es", "program", "snap"))
        .post("/api/v1/clients")
        .then()
        .statusCode(201)
        .extract()
        .path("code");
  }

  private static Response exported(Person worker, String query) {
    return exported(worker, query, "");
  }

  private static Response exported(Person worker, String query, String typed) {
    return worker.body(Map.of("query", typed)).post("/api/v1/clients/export" + query);
  }

  private Person aWorkerElsewhere() {
    return given.aCaseworkerOf(given.aBranch());
  }

  @Test
  void aListLeavesWithClientIdsAlone() {
    Person worker = aWorkerElsewhere();
    String code = begun(worker, "Rosa Fernhollow");
    String csv =
        exported(worker, "")
            .then()
            .statusCode(200)
            .header("Content-Disposition", "attachment; filename=\"clients.csv\"")
            .header("Cache-Control", "no-store")
            .extract()
            .asString();
    assertTrue(csv.startsWith("\uFEFFClient ID,Programs,"), csv);
    assertTrue(csv.contains(code + ",SNAP,Finding benefits,Spanish,,"), csv);
    assertFalse(csv.contains("Fernhollow"), csv);
  }

  @Test
  void whatASpreadsheetWouldRunIsText() throws Exception {
    Person worker = aWorkerElsewhere();
    begun(worker, "=HYPERLINK(1) Fernhollow");
    String csv = exported(worker, "?names=true").asString();
    assertTrue(csv.contains(",'=HYPERLINK(1) Fernhollow,"), csv);
    byte[] xlsx = exported(worker, "?names=true&format=XLSX").asByteArray();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
      Row row = workbook.getFirstSheet().read().get(1);
      assertEquals("=HYPERLINK(1) Fernhollow", row.getCellText(1));
      assertEquals(null, row.getCell(1).getFormula());
    }
  }

  @Test
  void whatASpreadsheetWouldRunOnceItPartsAtOtherCharactersIsText() {
    Person worker = aWorkerElsewhere();
    begun(worker, "Ana; =HYPERLINK(1)");
    String csv = exported(worker, "?names=true").asString();
    assertTrue(csv.contains(",Ana; '=HYPERLINK(1),"), csv);
  }

  @Test
  void headingsAreInTheReadersLanguage() {
    Person worker = aWorkerElsewhere();
    begun(worker, "Rosa Fernhollow");
    String csv =
        worker
            .body(Map.of("query", ""))
            .header("Accept-Language", "fr")
            .post("/api/v1/clients/export?names=true")
            .asString();
    assertTrue(csv.startsWith("\uFEFFNuméro de client,Nom,"), csv);
  }

  @Test
  void onlyWhoHasTheCaseTakesNames() {
    Person supervisor = given.aSupervisorOf(given.aBranch());
    begun(supervisor, "Rosa Fernhollow");
    exported(supervisor, "?names=true")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/names-not-yours"));
    exported(supervisor, "").then().statusCode(200);
  }

  @Test
  void itIsWrittenDownWhoTookHowMuch() {
    Person worker = aWorkerElsewhere();
    begun(worker, "Rosa Fernhollow");
    begun(worker, "Iris Birchwater");
    exported(worker, "", "birchwater").then().statusCode(200);
    Object which =
        entities
            .createNativeQuery(
                "select which from audit_entry where subject_id = ?1 and what = 'LIST_EXPORTED'")
            .setParameter(1, worker.accountId())
            .getSingleResult();
    assertEquals("list=CLIENTS format=CSV names=false rows=1", which);
  }

  @Test
  void aLongListComesWhole() {
    Person worker = aWorkerElsewhere();
    insert(worker, 1203);
    String csv = exported(worker, "").asString();
    assertEquals(1204, csv.lines().count());
    assertEquals(1204, csv.lines().distinct().count());
  }

  private void insert(Person worker, int clients) {
    io.quarkus.narayana.jta.QuarkusTransaction.requiringNew()
        .run(
            () ->
                List.of(
                        "insert into household (id, branch_id, created_at) select gen_random_uuid(), ?1, now() + n * interval '1 second' from generate_series(1, ?2) n",
                        "insert into client (id, code, household_id, branch_id, name, name_key, language, created_at, version)"
                            + " select gen_random_uuid(), left(h.id\\:\\:text, 12), h.id, ?1, 'Many', 'many', 'EN', h.created_at, 0 from household h where h.branch_id = ?1 and ?2 > 0")
                    .forEach(
                        sql ->
                            entities
                                .createNativeQuery(sql)
                                .setParameter(1, worker.branchId())
                                .setParameter(2, clients)
                                .executeUpdate()));
  }

  @Test
  void theWorklistLeavesInTheSameWay() {
    Person worker = aWorkerElsewhere();
    worker
        .get("/api/v1/worklist/export?format=CSV&due=TODAY&mine=true")
        .then()
        .statusCode(200)
        .header("Content-Type", not("application/json"));
    assertTrue(
        new String(worker.get("/api/v1/worklist/export").asByteArray(), StandardCharsets.UTF_8)
            .startsWith("\uFEFFWhat,Client ID,Language,"));
  }
}
