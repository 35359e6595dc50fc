package org.porchlight.signatures.telephone;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.porchlight.testing.Casework.Begun;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestClock;
import org.porchlight.testing.Voices;

/** Clients who sign on the telephone. */
@ApplicationScoped
public class Speaking {

  private static final int SECONDS = 8;

  @Inject TestClock clock;

  /** What the worker reads out so that the client agrees to do business electronically. */
  public static JsonPath script(Begun begun) {
    return begun
        .caseworker()
        .get("/api/v1/clients/{code}/telephone-script?kind=ELECTRONIC_BUSINESS", begun.code())
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  /** Somebody speaks for a few seconds. */
  public static String uploaded(Person worker) {
    return uploaded(worker, Voices.speaking(SECONDS));
  }

  public static String uploaded(Person worker, byte[] recording) {
    return worker
        .request()
        .contentType("application/octet-stream")
        .queryParam("recording", true)
        .body(recording)
        .post("/api/v1/uploads/plain")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  /** All that is needed; the call was a minute ago. */
  public Map<String, Object> said(Begun begun) {
    Map<String, Object> said = new HashMap<>();
    said.put("kind", "ELECTRONIC_BUSINESS");
    said.put("statementHash", script(begun).getString("statement.hash"));
    said.put("uploadId", uploaded(begun.caseworker()));
    said.put("voice", "Rosa Fernhollow");
    said.put("recordedAt", aMinuteAgo().toString());
    said.put("phone", "+1 206 555 0187");
    said.put("summary", "Rosa agreed to sign and to get letters on her page.");
    said.put("listened", true);
    return said;
  }

  public Instant aMinuteAgo() {
    return clock.instant().minusSeconds(60);
  }

  public static ValidatableResponse keep(Begun begun, Map<String, Object> said) {
    return keep(begun.caseworker(), begun.code(), said);
  }

  public static ValidatableResponse keep(Person worker, String code, Map<String, Object> said) {
    return worker.body(said).post("/api/v1/clients/{code}/telephone-signatures", code).then();
  }

  /** The number of the signature with which a client agreed to do business electronically. */
  public String signed(Begun begun) {
    Map<String, Object> said = said(begun);
    said.put("recordedAt", clock.instant().toString());
    return keep(begun, said).statusCode(201).extract().path("telephoneSignature.signature.number");
  }
}
