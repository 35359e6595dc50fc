package org.porchlight.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The contract is held by something that can let go of nothing. */
class ContractTest {

  private static final String JSON = "application/json";
  private static final String PROBLEM = "application/problem+json";
  private static final String NOT_FOUND =
      """
      {"type": "/problems/not-found", "title": "There is no such thing", "status": 404}
      """;
  private static final String PART =
      """
      {"items": [{"id": "6f9619ff-8b86-4d01-b42d-00cf4fc964ff", "role": "SUPERVISOR", "name": "Pat Sample"}]}
      """;

  private static SimpleRequest.Builder staff() {
    return SimpleRequest.Builder.get("/api/v1/staff").withAuthorization("Bearer x");
  }

  private static SimpleResponse answer(int status, String type, String body) {
    return new SimpleResponse.Builder(status).withContentType(type).withBody(body).build();
  }

  private static void breaks(String key, SimpleRequest request, SimpleResponse response) {
    List<String> broken = Contract.broken(request, response);
    assertTrue(broken.toString().contains(key), broken.toString());
  }

  @Test
  void whatIsPromisedIsFine() {
    assertEquals(List.of(), Contract.broken(staff().build(), answer(200, JSON, PART)));
  }

  @Test
  void anAnswerHoldsWhatItMustAndNothingElse() {
    String more = PART.replace("\"name\"", "\"email\": \"pat@example.org\", \"name\"");
    breaks("additionalProperties", staff().build(), answer(200, JSON, more));
    String less = PART.replace(", \"name\": \"Pat Sample\"", "");
    breaks("required", staff().build(), answer(200, JSON, less));
    String other = PART.replace("\"Pat Sample\"", "7");
    breaks("type", staff().build(), answer(200, JSON, other));
    String noId = PART.replace("6f9619ff", "nobody");
    breaks("response.body", staff().build(), answer(200, JSON, noId));
  }

  @Test
  void anAnswerHasAStatusAndAMediaTypeThatAreNamed() {
    breaks("status.notNamed", staff().build(), answer(202, JSON, PART));
    breaks("status.notNamed", staff().build(), answer(409, PROBLEM, NOT_FOUND));
    breaks("contentType", staff().build(), answer(200, "text/html", "<p>Pat Sample</p>"));
    breaks("contentType", staff().build(), answer(403, JSON, NOT_FOUND));
    breaks("body.missing", staff().build(), new SimpleResponse.Builder(200).build());
  }

  @Test
  void aWrongRequestIsRefused() {
    SimpleRequest unknown = staff().withQueryParam("all", "true").build();
    breaks("query.unexpected", unknown, answer(200, JSON, PART));
    SimpleRequest nobody = SimpleRequest.Builder.get("/api/v1/staff").build();
    breaks("security.missing", nobody, answer(200, JSON, PART));
    breaks(
        "path.missing",
        SimpleRequest.Builder.get("/api/v1/people").build(),
        answer(200, JSON, PART));
    assertEquals(
        List.of(), Contract.broken(unknown, answer(400, PROBLEM, NOT_FOUND.replace("404", "400"))));
  }

  @Test
  void whatNoOperationAnswersIsAProblemAllTheSame() {
    SimpleRequest nowhere = SimpleRequest.Builder.get("/api/v1/people").build();
    assertEquals(List.of(), Contract.broken(nowhere, answer(404, PROBLEM, NOT_FOUND)));
    breaks("contentType", nowhere, answer(404, "text/html", "<p>Not here</p>"));
    breaks("required", nowhere, answer(404, PROBLEM, "{}"));
  }
}
