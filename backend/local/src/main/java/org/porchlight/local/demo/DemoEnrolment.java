package org.porchlight.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** One enrolment, as its caseworker works on it: every change names the version it was read in. */
final class DemoEnrolment {

  private final Api caseworker;
  private final String path;
  private int version;

  DemoEnrolment(Api caseworker, JsonNode enrolment) {
    this.caseworker = caseworker;
    this.path = "/api/v1/enrolments/" + enrolment.get("id").asText();
    this.version = enrolment.get("version").asInt();
  }

  DemoEnrolment move(String... states) throws IOException {
    for (String to : states) {
      keep(caseworker.post(path + "/moves", Map.of("to", to, "version", version)));
    }
    return this;
  }

  DemoEnrolment set(Map<String, ?> terms) throws IOException {
    Map<String, Object> body = new HashMap<>(terms);
    body.put("version", version);
    keep(caseworker.patch(path, body));
    return this;
  }

  DemoEnrolment ask(String requirement, String reason) throws IOException {
    caseworker.post(
        path + "/checklist-items", Map.of("requirement", requirement, "reason", reason));
    return this;
  }

  private void keep(JsonNode enrolment) {
    version = enrolment.get("version").asInt();
  }
}
