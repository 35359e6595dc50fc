package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.Roles;

/**
 * Whatever a client does for the office, or somebody does for them, is answered with its receipt.
 */
class ReceiptsTest {

  /** They do nothing that the office has to answer for. */
  private static final Set<String> OWED_NOTHING =
      Set.of(
          // A file is nothing yet: the document that it becomes a part of has the receipt.
          "POST /api/v1/uploads",
          "POST /api/v1/uploads/plain",
          // Who reads a letter does nothing for the office.
          "POST /api/v1/notices/{id}/opening",
          // Whoever is asked to sign has a receipt once they have.
          "POST /api/v1/signing-requests",
          // A draft is nothing yet: the report that it becomes has the receipt.
          "POST /api/v1/change-reports",
          // Whoever shows who they are does it for themselves.
          "POST /api/v1/session/step-up",
          "POST /api/v1/session/step-up-codes",
          // It ends what has a receipt of its own.
          "POST /api/v1/item-actions/{id}/completion");

  /** The confirmation; or its number alone, for whoever may not read it. */
  private static final Set<String> RECEIPT = Set.of("confirmation", "number");

  private static Stream<Route> doneForTheOffice() {
    return Route.guarded()
        .filter(route -> route.verb().equals("POST"))
        .filter(
            route -> route.roles().contains(Roles.CLIENT) || route.roles().contains(Roles.SENDER));
  }

  private static long receipts(Route route) {
    return Stream.of("200", "201")
        .map(status -> route.operation().path("responses").path(status))
        .map(answer -> answer.at("/content/application~1json/schema"))
        .map(Route::resolved)
        .flatMap(ReceiptsTest::owed)
        .filter(RECEIPT::contains)
        .count();
  }

  /** The names of what an answer always has. */
  private static Stream<String> owed(JsonNode schema) {
    return StreamSupport.stream(schema.path("required").spliterator(), false).map(JsonNode::asText);
  }

  @Test
  void thereAreSuchRoutes() {
    assertTrue(doneForTheOffice().count() > 5);
  }

  @Test
  void whateverIsDoneForTheOfficeIsAnsweredWithItsReceipt() {
    List<String> without =
        doneForTheOffice()
            .filter(route -> !OWED_NOTHING.contains(route.toString()))
            .filter(route -> receipts(route) != 1)
            .map(Route::toString)
            .toList();
    assertEquals(List.of(), without);
  }
}
