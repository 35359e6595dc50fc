package org.porchlight.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Three invented clients: a paper is asked for, benefits are being paid, a renewal is due. */
final class DemoClients {

  static final String ROSA = "+12065550187";
  static final String MARC = "marc@example.org";
  static final String ADA = "+12065550133";

  private final Api caseworker;
  private final LocalDate today = LocalDate.now(ZoneId.of(DemoOffice.TIME_ZONE));

  DemoClients(Api caseworker) {
    this.caseworker = caseworker;
  }

  /** Food benefits asked for a week ago; proof of income and of where she lives is missing. */
  void rosa() throws IOException {
    JsonNode rosa = begin("Rosa Fernhollow", ROSA, "es", "snap");
    first(rosa)
        .move("SUBMITTED")
        .set(Map.of("filedOn", today.minusDays(7).toString()))
        .move("VERIFICATION_DUE")
        .ask("earned-income", "Trabaja en una panadería desde marzo.")
        .ask("residency", "Se mudó este año.");
  }

  /** Child benefit, paid every month. */
  void marc() throws IOException {
    JsonNode marc = begin("Marc Boisclair", MARC, "fr", "canada-child-benefit");
    first(marc)
        .move("SUBMITTED", "IN_REVIEW", "APPROVED")
        .set(
            Map.of(
                "amount", Map.of("amount", "648.91", "currency", "CAD"),
                "nextPaymentOn", today.plusMonths(1).withDayOfMonth(20).toString(),
                "periodFrom", monthsFromNow(-2).toString(),
                "periodTo", monthsFromNow(10).minusDays(1).toString()));
  }

  /** Two programs: food benefits are to be renewed, and two papers are asked for. */
  void ada() throws IOException {
    JsonNode ada = begin("Ada Lindqvist", ADA, "en", "snap");
    first(ada)
        .move("SUBMITTED", "IN_REVIEW", "APPROVED")
        .set(
            Map.of(
                "amount", Map.of("amount", "291.00", "currency", "USD"),
                "nextPaymentOn", today.plusDays(9).toString(),
                "periodFrom", monthsFromNow(-10).toString(),
                "periodTo", monthsFromNow(2).minusDays(1).toString()))
        .move("RENEWAL_DUE");
    String enrolments = "/api/v1/clients/" + ada.get("code").asText() + "/enrolments";
    new DemoEnrolment(caseworker, caseworker.post(enrolments, Map.of("program", "medicaid")))
        .move("SUBMITTED", "VERIFICATION_DUE")
        .ask("medical-cost", "You told us about a bill from May.")
        .ask("earned-income", "You told us about new work at the mill.");
    plan(ada.get("code").asText());
  }

  /** A goal with a step of hers and one of the office. */
  private void plan(String code) throws IOException {
    String dana = caseworker.get("/api/v1/session").get("accountId").asText();
    caseworker.post(
        "/api/v1/clients/" + code + "/goals",
        Map.of(
            "title",
            "More hours at the mill",
            "why",
            "I want to pay the rent on my own.",
            "targetOn",
            today.plusMonths(3).toString(),
            "steps",
            List.of(
                Map.of(
                    "title", "Ask the mill about the morning shift",
                    "owner", "CLIENT",
                    "dueOn", today.plusDays(6).toString()),
                Map.of(
                    "title",
                    "Find out what child care costs",
                    "owner",
                    "STAFF",
                    "staffId",
                    dana,
                    "dueOn",
                    today.plusDays(4).toString()))));
  }

  private JsonNode begin(String name, String contact, String language, String program)
      throws IOException {
    return caseworker.post(
        "/api/v1/clients",
        Map.of("name", name, "contact", contact, "language", language, "program", program));
  }

  private DemoEnrolment first(JsonNode client) {
    return new DemoEnrolment(caseworker, client.get("enrolments").get(0));
  }

  private LocalDate monthsFromNow(int months) {
    return today.plusMonths(months).withDayOfMonth(1);
  }
}
