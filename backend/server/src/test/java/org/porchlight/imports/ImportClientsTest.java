package org.porchlight.imports;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ImportClientsTest {

  @Inject Given given;
  @Inject JobsInTest jobs;

  private Person aWorkerElsewhere() {
    return given.aCaseworkerOf(given.aBranch());
  }

  private String checked(Person worker, byte[] sheet, List<String> columns) {
    String id = Importing.brought(worker, sheet);
    Importing.check(worker, id, columns)
        .statusCode(200)
        .body("state.status", equalTo("CHECKING"))
        .body("allowed", empty());
    jobs.runDue();
    return id;
  }

  private static void assertClients(Person worker, int number) {
    worker.get("/api/v1/clients").then().statusCode(200).body("items", hasSize(number));
  }

  @Test
  void headingsSayWhatColumnsHoldInAnyLanguage() {
    byte[] sheet =
        Importing.csv(
            "Nom;Prénom;Téléphone;Idioma;Programme;Remarque", "Fernhollow;Rosa;1;fr;SNAP;x");
    Importing.bring(aWorkerElsewhere(), sheet)
        .then()
        .statusCode(201)
        .body("fileName", equalTo("clients of march.xlsx"))
        .body("columns.letter", contains("A", "B", "C", "D", "E", "F"))
        .body(
            "columns.field",
            contains("LAST_NAME", "FIRST_NAME", "PHONE", "LANGUAGE", "PROGRAM", null))
        .body("columns[1].samples", contains("Rosa"))
        .body("rows", equalTo(1))
        .body("state.status", equalTo("MAPPING"))
        .body("allowed", contains("check", "remove"));
  }

  @Test
  void everyProblemIsNamedByItsCellAndNobodyIsTakenIn() {
    Person worker = aWorkerElsewhere();
    String twice = Casework.aPhone();
    String id =
        checked(
            worker,
            Importing.csv(
                "Name,Phone,Language,Program",
                "Rosa Fernhollow," + twice + ",Spanish,SNAP",
                "Iris Birchwater,12,en,snap",
                ",," + ",",
                ",,Klingon,None",
                "Ana Alderbrook," + twice + ",fr,snap"),
            Importing.COLUMNS);
    Importing.one(worker, id)
        .body("state.status", equalTo("CHECKED"))
        .body("problems", equalTo(6))
        .body("done", equalTo(4))
        .body("allowed", contains("check", "remove"));
    Importing.problems(worker, id)
        .body("items.cell", contains("B3", "A5", "B5", "C5", "D5", "B6"))
        .body(
            "items.kind",
            contains(
                "PHONE_NOT_UNDERSTOOD",
                "NAME_MISSING",
                "CONTACT_MISSING",
                "LANGUAGE_UNKNOWN",
                "PROGRAM_UNKNOWN",
                "CONTACT_TWICE"))
        .body("items[0].said", equalTo("12"))
        .body("items[5].other", equalTo("2"))
        .body("next", nullValue());
    Importing.apply(worker, id)
        .statusCode(409)
        .body("type", equalTo("/problems/import-not-checked"));
    assertClients(worker, 0);
    String csv = worker.get("/api/v1/imports/{id}/problem-sheet", id).asString();
    assertTrue(csv.contains("B3,Phone,12,This is not a phone number."), csv);
  }

  @Test
  void problemsComePageByPage() {
    Person worker = aWorkerElsewhere();
    String id =
        checked(worker, Importing.csv("Name,Phone", "A,1", "B,2", "C,3"), List.of("NAME", "PHONE"));
    int next =
        worker
            .get("/api/v1/imports/{id}/problems?limit=2", id)
            .then()
            .body("items.row", contains(2, 3))
            .extract()
            .path("next");
    worker
        .get("/api/v1/imports/{id}/problems?after={next}", id, next)
        .then()
        .body("items.row", contains(4));
  }

  @Test
  void allAreTakenInAsIfEachHadComeAlone() throws Exception {
    Person worker = aWorkerElsewhere();
    byte[] sheet =
        Importing.xlsx(
            List.of(
                List.of("Full name", "Telephone", "Correo", "Langue", "Note"),
                List.of(
                    "Rosa Fernhollow",
                    Long.parseLong(Casework.aPhone().replaceAll("\\D", "")),
                    "",
                    "espagnol",
                    "=1+1"),
                List.of("Iris Birchwater", "", "iris." + System.nanoTime() + "@example.org", "")));
    String id = checked(worker, sheet, List.of("NAME", "PHONE", "EMAIL", "LANGUAGE", "LEFT_OUT"));
    Importing.one(worker, id).body("problems", equalTo(0)).body("allowed", hasItem("apply"));
    assertClients(worker, 0);
    Importing.apply(worker, id).statusCode(200).body("state.status", equalTo("APPLYING"));
    jobs.runDue();
    Importing.one(worker, id)
        .body("state.status", equalTo("APPLIED"))
        .body("state.finished", equalTo(true))
        .body("done", equalTo(2))
        .body("allowed", empty());
    assertClients(worker, 2);
    String code =
        worker
            .body(Map.of("query", "rosa"))
            .post("/api/v1/clients/search")
            .then()
            .extract()
            .path("items[0].code");
    worker
        .get("/api/v1/clients/{code}", code)
        .then()
        .statusCode(200)
        .body("language", equalTo("es"));
    Importing.apply(worker, id).statusCode(409).body("type", equalTo("/problems/import-busy"));
  }

  @Test
  void whereOneCannotComeAnyMoreNoneDoes() {
    Person worker = aWorkerElsewhere();
    String phone = Casework.aPhone();
    byte[] sheet =
        Importing.csv("Name,Phone", "Iris," + Casework.aPhone(), "Rosa Fernhollow," + phone);
    String id = checked(worker, sheet, List.of("NAME", "PHONE"));
    worker
        .body(
            java.util.Map.of(
                "name", "Rosa Fernhollow", "contact", phone, "language", "en", "program", "snap"))
        .post("/api/v1/clients")
        .then()
        .statusCode(201);
    Importing.apply(worker, id).statusCode(200);
    jobs.runDue();
    assertClients(worker, 1);
    Importing.one(worker, id)
        .body("state.status", equalTo("CHECKED"))
        .body("problems", equalTo(1))
        .body("warnings", equalTo(1));
    Importing.problems(worker, id).body("items.kind", contains("CONTACT_IN_USE", "NAME_KNOWN"));
  }

  @Test
  void theBranchIsRememberedToHaveNamedAColumn() {
    Person worker = aWorkerElsewhere();
    byte[] sheet = Importing.csv("Who,How", "Rosa,1");
    checked(worker, sheet, List.of("NAME", "PHONE"));
    Importing.bring(given.aColleagueOf(worker), sheet)
        .then()
        .body("columns.field", contains("NAME", "PHONE"))
        .body("program", equalTo("snap"));
  }

  @Test
  void columnsMustMakeAClient() {
    Person worker = aWorkerElsewhere();
    String id = Importing.brought(worker);
    Importing.check(worker, id, List.of("NAME", "NAME"))
        .statusCode(422)
        .body("type", equalTo("/problems/import-column-twice"));
    Importing.check(worker, id, List.of("NAME", "LEFT_OUT"))
        .statusCode(422)
        .body("type", equalTo("/problems/import-column-missing"))
        .body("params.field", equalTo("PHONE"));
    worker.delete("/api/v1/imports/{id}", id).then().statusCode(204);
    worker.get("/api/v1/imports/{id}", id).then().statusCode(404);
  }

  @Test
  void whatIsNoSpreadsheetIsRefused() throws Exception {
    Person worker = aWorkerElsewhere();
    refused(worker, new byte[0], "sheet-empty");
    refused(worker, Importing.csv("Name,Phone"), "sheet-empty");
    refused(worker, new byte[] {'a', 0, 'b'}, "sheet-not-readable");
    refused(
        worker, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, "sheet-kind-not-taken");
    refused(worker, new byte[] {'P', 'K', 3, 4, 1, 2, 3}, "sheet-not-readable");
  }

  @Test
  void aHostileWorkbookIsRefused() throws Exception {
    Person worker = aWorkerElsewhere();
    byte[] good = Importing.xlsx(List.of(List.of("Name"), List.of("Rosa")));
    String sheet = "xl/worksheets/sheet1.xml";
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>";
    refused(
        worker,
        with(good, sheet, entity + "<worksheet><sheetData/></worksheet>"),
        "sheet-not-readable");
    refused(
        worker,
        with(
            good,
            sheet,
            "<worksheet><sheetData><row r=\"1\"><c r=\"ZZZZZZ1\"/></row></sheetData></worksheet>"),
        "sheet-not-readable");
    refused(
        worker,
        with(good, sheet, "<worksheet><v>" + "9".repeat(5_000_000) + "</v></worksheet>"),
        "sheet-not-readable");
    refused(
        worker,
        with(good, "xl/sharedStrings.xml", "<sst>" + "<si/>".repeat(8_000_000) + "</sst>"),
        "sheet-too-large");
  }

  @Test
  void aLineThatNeverEndsIsRefusedBeforeItIsHeld() {
    byte[] bytes = ("Name,Phone\r\n" + "a,".repeat(2_000_000)).getBytes(StandardCharsets.UTF_8);
    refused(aWorkerElsewhere(), bytes, "sheet-too-large");
  }

  @Test
  void rowsAreCountedWhateverNumberTheySayTheyHave() throws Exception {
    byte[] good = Importing.xlsx(List.of(List.of("Name"), List.of("Rosa")));
    String row = "<row r=\"2\"><c r=\"A2\" t=\"str\"><v>Rosa</v></c></row>";
    String sheet = "<worksheet><sheetData>" + row.repeat(100_002) + "</sheetData></worksheet>";
    refused(aWorkerElsewhere(), with(good, "xl/worksheets/sheet1.xml", sheet), "sheet-too-large");
  }

  @Test
  void aFormulaThatIsSharedIsNotWrittenAnewWithoutEnd() throws Exception {
    byte[] good = Importing.xlsx(List.of(List.of("Name"), List.of("Rosa")));
    String base = "<c r=\"A1\"><f t=\"shared\" si=\"0\">" + "1+".repeat(50_000) + "1</f></c>";
    String other = "<c r=\"A1\"><f t=\"shared\" si=\"0\"/></c>";
    String rows = ("<row>" + other.repeat(100) + "</row>").repeat(50);
    String sheet =
        "<worksheet><sheetData><row>" + base + "</row>" + rows + "</sheetData></worksheet>";
    refused(aWorkerElsewhere(), with(good, "xl/worksheets/sheet1.xml", sheet), "sheet-too-large");
  }

  private static void refused(Person worker, byte[] bytes, String problem) {
    Importing.bring(worker, bytes)
        .then()
        .statusCode(422)
        .body("type", equalTo("/problems/" + problem));
  }

  /** The same workbook with another part in place of one, or besides. */
  private static byte[] with(byte[] workbook, String part, String content) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes);
        ZipFile in = ZipFile.builder().setByteArray(workbook).get()) {
      for (ZipArchiveEntry entry : Collections.list(in.getEntries())) {
        if (!entry.getName().equals(part)) {
          out.putNextEntry(new ZipEntry(entry.getName()));
          in.getInputStream(entry).transferTo(out);
        }
      }
      out.putNextEntry(new ZipEntry(part));
      out.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
