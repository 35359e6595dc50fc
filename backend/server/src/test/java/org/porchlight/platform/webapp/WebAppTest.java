package org.porchlight.platform.webapp;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class WebAppTest {

  private static final Path APP = Path.of("src/test/resources/webapp");

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/documents/12", "/staff/worklist", "/apiary", "/q1"})
  void everyAddressWithinTheAppIsItsOnePage(String path) {
    raw("identity")
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("text/html"))
        .header("Cache-Control", "no-cache")
        .body(containsString("A page"));
  }

  @Test
  void aPageMayUseItsOwnOriginAndNothingElse() {
    raw("identity")
        .get("/")
        .then()
        .header("Content-Security-Policy", WebAppRoute.POLICY)
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header("Permissions-Policy", containsString("camera=(self)"));
  }

  @ParameterizedTest
  @CsvSource({
    "/, microphone=()",
    "/documents/12, microphone=()",
    "/staffing, microphone=()",
    "/staff, microphone=(self)",
    "/staff/clients/CL-222-222, microphone=(self)"
  })
  void onlyPagesOfStaffMayListen(String path, String microphone) {
    raw("identity").get(path).then().header("Permissions-Policy", containsString(microphone + ","));
  }

  @Test
  void hashedFilesAreKeptForGood() {
    raw("identity")
        .get("/assets/app-4f2a.js")
        .then()
        .statusCode(200)
        .header("Content-Type", containsString("text/javascript"))
        .header("Cache-Control", containsString("immutable"))
        .header("Vary", "Accept-Encoding");
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip, deflate, br", "br", "gzip;q=1.0, br;q=0.5"})
  void whatTheBuildCompressedIsSentAsItIs(String accepted) throws IOException {
    Response response = raw(accepted).get("/assets/app-4f2a.js");
    assertEquals("br", response.header("Content-Encoding"));
    assertArrayEquals(
        Files.readAllBytes(APP.resolve("assets/app-4f2a.js.br")), response.asByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"gzip", "gzip, br;q=0", "deflate, gzip;q=0.3"})
  void browsersWithoutBrotliGetGzip(String accepted) throws IOException {
    Response response = raw(accepted).get("/assets/app-4f2a.js");
    assertEquals("gzip", response.header("Content-Encoding"));
    assertArrayEquals(
        Files.readAllBytes(APP.resolve("assets/app-4f2a.js.gz")), response.asByteArray());
  }

  @Test
  void aPictureIsNotCompressedAgain() throws IOException {
    assertArrayEquals(
        Files.readAllBytes(APP.resolve("assets/dot-77aa.png")),
        raw("gzip, br").get("/assets/dot-77aa.png").asByteArray());
  }

  @Test
  void anUnchangedPageIsNotSentAgain() {
    String tag = raw("br").get("/").header("ETag");
    raw("br").header("If-None-Match", tag).get("/").then().statusCode(304);
    raw("gzip").header("If-None-Match", tag).get("/").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/gone-1a2b.js",
        "/favicon.gone",
        "/.vite/manifest.json",
        "/index.html.br",
        "/assets/../../application.properties",
        "/..%2F..%2Fapplication.properties"
      })
  void whatIsNotThereIsNotThePage(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .header("X-Content-Type-Options", "nosniff");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/no-such-thing", "/api", "/q/no-such-thing"})
  void theApiAndOperationsAreNeverThePage(String path) {
    given().get(path).then().statusCode(404).header("ETag", nullValue());
  }

  private static RequestSpecification raw(String acceptedEncodings) {
    return given()
        .config(RestAssured.config().decoderConfig(decoderConfig().noContentDecoders()))
        .header("Accept-Encoding", acceptedEncodings);
  }
}
