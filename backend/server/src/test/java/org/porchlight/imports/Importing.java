package org.porchlight.imports;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.porchlight.testing.Person;

/** Brings spreadsheets through the API. */
public final class Importing {

  static final List<String> COLUMNS = List.of("NAME", "PHONE", "LANGUAGE", "PROGRAM");

  private Importing() {}

  static byte[] csv(String... lines) {
    return String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8);
  }

  static byte[] xlsx(List<List<Object>> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Clients");
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < rows.get(row).size(); column++) {
          put(sheet, row, column, rows.get(row).get(column));
        }
      }
    }
    return bytes.toByteArray();
  }

  private static void put(Worksheet sheet, int row, int column, Object value) {
    if (value instanceof Number number) {
      sheet.value(row, column, number);
    } else if (value.toString().startsWith("=")) {
      sheet.formula(row, column, value.toString().substring(1));
    } else {
      sheet.value(row, column, value.toString());
    }
  }

  static Response bring(Person worker, byte[] bytes) {
    return given()
        .header("Authorization", "Bearer " + worker.token())
        .header("X-File-Name", "clients%20of%20march.xlsx")
        .contentType("application/octet-stream")
        .body(bytes)
        .post("/api/v1/imports");
  }

  static String brought(Person worker, byte[] bytes) {
    return bring(worker, bytes).then().statusCode(201).extract().path("id");
  }

  /** With two rows, whose columns nobody has named yet. */
  public static String brought(Person worker) {
    return brought(worker, csv("Name,Phone", "Rosa Fernhollow,+1 206 555 0100", "Iris,12"));
  }

  static ValidatableResponse check(Person worker, String id, List<String> columns) {
    return worker
        .body(Map.of("columns", columns, "language", "en", "program", "snap"))
        .post("/api/v1/imports/{id}/check", id)
        .then();
  }

  static ValidatableResponse apply(Person worker, String id) {
    return worker.post("/api/v1/imports/{id}/application", id).then();
  }

  static ValidatableResponse one(Person worker, String id) {
    return worker.get("/api/v1/imports/{id}", id).then().statusCode(200);
  }

  static ValidatableResponse problems(Person worker, String id) {
    return worker.get("/api/v1/imports/{id}/problems", id).then().statusCode(200);
  }
}
