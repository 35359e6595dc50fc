package org.porchlight.clients;

import java.time.Instant;
import java.util.UUID;

/** Enrolments for what is tried without a database. */
public final class EnrolmentFixture {

  private EnrolmentFixture() {}

  public static Enrolment aDraft(String program) {
    Instant now = Instant.parse("2026-03-01T12:00:00Z");
    Household household = Household.at(UUID.randomUUID(), now);
    Client client = Client.of(household, "CL-222-222", UUID.randomUUID(), now);
    return Enrolment.of(client, UUID.randomUUID(), program, now);
  }
}
