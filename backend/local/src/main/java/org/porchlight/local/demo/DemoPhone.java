package org.porchlight.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A client's own session: signs in with the code that arrives, and does what is asked. */
final class DemoPhone {

  // Not within a phone number, which the same text may hold.
  private static final Pattern CODE = Pattern.compile("(?<![+\\d])(\\d{6})(?!\\d)");

  private final Api client;

  DemoPhone(String server, Inbox inbox, String contact) throws IOException {
    client = new Api(server);
    JsonNode code = client.post("/api/v1/sign-in-codes", Map.of("contact", contact));
    client.post(
        "/api/v1/sessions/code",
        Map.of(
            "id", code.get("id").asText(),
            "code", inbox.find(contact, CODE),
            "sharedDevice", false));
  }

  /** Sends the photo of a bill as proof of a medical cost. */
  void sendBill() throws IOException {
    try (InputStream bill = DemoPhone.class.getResourceAsStream("bill.jpg")) {
      JsonNode upload = client.post("/api/v1/uploads/plain", bill.readAllBytes(), "image/jpeg");
      client.post(
          "/api/v1/documents",
          Map.of(
              "checklistItemId", itemFor("medical-cost"),
              "pages", List.of(Map.of("uploadId", upload.get("id").asText(), "name", "bill.jpg"))));
    }
  }

  /** Says that a paper cannot be found, so that the office helps. */
  void askForHelp(String requirement) throws IOException {
    client.post(
        "/api/v1/checklist-items/" + itemFor(requirement) + "/actions",
        Map.of("choice", "HELP_ME_FIND"));
  }

  private String itemFor(String requirement) throws IOException {
    for (JsonNode item : client.get("/api/v1/checklist-items?state=open").get("items")) {
      if (item.get("requirement").asText().equals(requirement)) {
        return item.get("id").asText();
      }
    }
    throw new IOException("Nothing is asked as " + requirement);
  }
}
