package org.porchlight.documents;

import io.restassured.response.Response;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.platform.jobs.JobsInTest;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.Photos;
import org.porchlight.testing.TusClient;

/** A client who is asked for proof of earned income, and sends it. */
@ApplicationScoped
public class Sending {

  @Inject Given given;
  @Inject Casework casework;
  @Inject JobsInTest jobs;

  /** Somebody who is asked for something. */
  public record Asked(Casework.Begun begun, Person client, UUID itemId) {

    public Person caseworker() {
      return begun.caseworker();
    }
  }

  public Asked asked() {
    Casework.Begun begun = casework.aClient();
    return new Asked(
        begun, given.signedInAs(begun.clientId()), casework.asked(begun, "earned-income"));
  }

  public Response send(Person sender, UUID itemId, byte[]... files) {
    TusClient tus = new TusClient(sender);
    List<UUID> uploads = Arrays.stream(files).map(tus::upload).toList();
    return send(sender, itemId, uploads);
  }

  public Response send(Person sender, UUID itemId, List<UUID> uploads) {
    return sender.body(document(itemId, uploads)).post("/api/v1/documents");
  }

  public static Map<String, Object> document(UUID itemId, List<UUID> uploads) {
    List<Map<String, Object>> pages =
        uploads.stream().map(id -> Map.<String, Object>of("uploadId", id)).toList();
    return Map.of("checklistItemId", itemId, "documentType", "pay-stubs", "pages", pages);
  }

  /** The id of a document of these files, with its pictures made. */
  public String sent(Asked asked, byte[]... files) {
    String id =
        send(asked.client(), asked.itemId(), files)
            .then()
            .statusCode(201)
            .extract()
            .path("document.id");
    jobs.runDue();
    return id;
  }

  public String sent(Asked asked) {
    return sent(asked, Photos.jpeg(640, 480));
  }
}
