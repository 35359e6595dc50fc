package org.porchlight.uploadlinks;

import io.restassured.path.json.JsonPath;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Person;

/** A worker who lets somebody else send what is asked of a client. */
@ApplicationScoped
public class Linking {

  /** A link, and whoever has it. */
  public record Linked(UUID id, Person sender) {}

  /** To the client's employer, for these items. */
  public Linked linked(Casework.Begun begun, UUID... items) {
    JsonPath link =
        begun
            .caseworker()
            .body(wanted(items))
            .post("/api/v1/clients/{code}/upload-links", begun.code())
            .then()
            .statusCode(201)
            .extract()
            .jsonPath();
    UUID id = UUID.fromString(link.getString("id"));
    String token = link.getString("url").replaceAll(".*#", "");
    return new Linked(id, new Person(id, begun.caseworker().branchId(), token));
  }

  static Map<String, Object> wanted(UUID... items) {
    return Map.of("recipient", "Mill Street Bakery", "checklistItemIds", List.of(items));
  }
}
