package org.porchlight.signatures;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Each signs a thing once, also where two come at the same moment. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class OnceTest {

  private static final String ANOTHER =
      """
      insert into signature
      select (jsonb_populate_record(null::signature, to_jsonb(s) || jsonb_build_object(
        'id', gen_random_uuid(), 'number', ?::text, 'seal_digest', ?::text,
        'client_id', ?::uuid, 'subject_id', ?::uuid))).*
      from signature s where number = ?
      """;

  @Inject Given given;
  @Inject Casework casework;
  @Inject Signing signing;
  @Inject Database database;

  @Test
  void whoeverComesSecondIsToldThatItIsSigned() throws Exception {
    Casework.Begun begun = casework.aClient();
    Person client = given.signedInAs(begun.clientId());
    String hash = Signing.shown(client, "en").getString("statement.hash");
    String pattern =
        signing
            .consented(given.signedInAs(casework.aClient().clientId()))
            .getString("signature.number");
    try (Connection first = database.holding("select 1 from statement where hash = ?", "none")) {
      try (var insert = first.prepareStatement(ANOTHER)) {
        insert.setString(1, "SG-" + UUID.randomUUID().toString().substring(0, 12));
        insert.setString(2, UUID.randomUUID().toString());
        insert.setObject(3, begun.clientId());
        insert.setObject(4, subject(hash));
        insert.setString(5, pattern);
        assertEquals(1, insert.executeUpdate());
      }
      CompletableFuture<ValidatableResponse> second =
          CompletableFuture.supplyAsync(() -> Signing.sign(client, "en", Signing.typed(hash)));
      while (!database.somebodyWaits()) {
        Thread.sleep(20);
      }
      first.commit();
      second.join().statusCode(409).body("type", equalTo("/problems/signed-already"));
    }
  }

  private UUID subject(String hash) throws Exception {
    try (Connection connection = database.holding("select 1 from statement where hash = ?", hash);
        var read = connection.prepareStatement("select subject_id from statement where hash = ?")) {
      read.setString(1, hash);
      try (var row = read.executeQuery()) {
        row.next();
        return row.getObject(1, UUID.class);
      }
    }
  }
}
