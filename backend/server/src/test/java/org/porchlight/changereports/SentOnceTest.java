package org.porchlight.changereports;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.porchlight.signatures.Signing;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** A phone that sends again because it heard nothing does not report twice. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class SentOnceTest {

  @Inject Casework casework;
  @Inject Given given;
  @Inject Reporting reporting;
  @Inject Signing signing;

  @Test
  void twentyAtOnceWithOneKeyAreOneReport() throws Exception {
    Person client = given.signedInAs(casework.aClient().clientId());
    UUID id = reporting.filled(client, "JOB", Reporting.jobLoss());
    String hash = client.get("/api/v1/change-reports/{id}/statement", id).path("hash");
    signing.consented(client);
    String key = UUID.randomUUID().toString();
    Set<String> bodies = new HashSet<>();
    try (var threads = Executors.newFixedThreadPool(20)) {
      Callable<Response> call = () -> reporting.sign(client, id, hash, key);
      List<Future<Response>> calls =
          IntStream.range(0, 20).mapToObj(i -> threads.submit(call)).toList();
      for (Future<Response> done : calls) {
        bodies.add(done.get().then().statusCode(201).extract().asString());
      }
    }
    assertEquals(1, bodies.size());
    assertEquals(
        1,
        client
            .get("/api/v1/confirmations")
            .jsonPath()
            .getList("items.findAll { it.kind == 'CHANGE_REPORTED' }")
            .size());
    assertEquals(
        1,
        client.get("/api/v1/change-reports/{id}/versions", id).jsonPath().getList("items").size());
    reporting
        .sign(client, id, "0".repeat(64), key)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/key-reused"));
  }
}
