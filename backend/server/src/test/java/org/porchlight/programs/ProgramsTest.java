package org.porchlight.programs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ProgramsTest {

  @ParameterizedTest
  @CsvSource({
    "en, Food benefits, What you earn",
    "fr-CA, Aide alimentaire, Ce que vous gagnez",
    "'es;q=1', Ayuda para alimentos, Lo que gana",
    "de, Food benefits, What you earn"
  })
  void anybodyMayReadTheProgramsInTheirLanguage(String language, String name, String ask) {
    RestAssured.given()
        .header("Accept-Language", language)
        .get("/api/v1/programs")
        .then()
        .statusCode(200)
        .body("items.program", contains("snap", "medicaid", "canada-child-benefit"))
        .body("items[0].name", equalTo(name))
        .body("items[0].requirements.ask", hasItem(ask));
  }

  @Test
  void everyRequirementNamesWhatWouldDo() {
    RestAssured.get("/api/v1/programs")
        .then()
        .body(
            "items[0].requirements.find { it.requirement == 'earned-income' }.documentTypes"
                + ".documentType",
            contains("pay-stubs", "employer-letter", "tax-return"));
  }

  @Test
  void sayWhatAProgramPaysInAndHowLongAClientHasToAnswer() {
    RestAssured.get("/api/v1/programs")
        .then()
        .body("items[0].currency", equalTo("USD"))
        .body("items[0].verificationDays", equalTo(10))
        .body("items[0].movesOffClosedDays", equalTo(true))
        .body("items.find { it.program == 'medicaid' }.currency", nullValue());
  }
}
