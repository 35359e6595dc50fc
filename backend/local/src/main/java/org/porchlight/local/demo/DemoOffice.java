package org.porchlight.local.demo;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The branch and the people who work there. */
final class DemoOffice {

  static final String TIME_ZONE = "America/Los_Angeles";
  static final String CASEWORKER = "dana@example.org";
  static final String SUPERVISOR = "sam@example.org";

  private static final Pattern PASSWORD_LINK = Pattern.compile("/set-password#(\\S+)");

  private final Api administrator;
  private final Inbox inbox;

  DemoOffice(Api administrator, Inbox inbox) {
    this.administrator = administrator;
    this.inbox = inbox;
  }

  /** Whether somebody has begun to use this installation, so that nothing is to be added. */
  boolean inUse() throws IOException {
    return !administrator.get("/api/v1/branches").get("items").isEmpty();
  }

  /** The new branch's id. */
  String open() throws IOException {
    return administrator
        .post(
            "/api/v1/branches",
            Map.of(
                "name", "Alder Street",
                "timeZone", TIME_ZONE,
                "phone", "+12065550100",
                "callsFrom", List.of("+12065550100", "+12065550101"),
                "address", "12 Alder Street, Fernhollow",
                "email", "alder-street@example.org"))
        .get("id")
        .asText();
  }

  void hire(Demo.SignIn member, String branch) throws IOException {
    administrator.post(
        "/api/v1/staff-accounts",
        Map.of(
            "name", member.name(),
            "email", member.contact(),
            "role", member.role().toUpperCase(Locale.ROOT),
            "branchId", branch,
            "language", "en"));
  }

  /** Follows the invitation, as its reader would. */
  void accept(String email, String password) throws IOException {
    String token = inbox.find(email, PASSWORD_LINK);
    administrator.post("/api/v1/passwords", Map.of("token", token, "password", password));
  }
}
