package org.porchlight.platform.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import org.porchlight.testing.Database;

/** Jobs that were set aside, without the hours that it takes. */
@ApplicationScoped
public class Failing {

  private static final String SET_ASIDE =
      """
      insert into dead_job (id, task_name, task_instance, payload, failed_at, tries, cause)
      values (?, ?, ?, ?::jsonb, now(), 10, 'java.net.ConnectException')
      """;

  @Inject Database database;

  public UUID aJobThatFailed() {
    return aJobThatFailed("DeliverParcel", UUID.randomUUID());
  }

  /**
   * @param parcel what it was to deliver
   */
  UUID aJobThatFailed(String job, UUID parcel) {
    UUID id = UUID.randomUUID();
    String payload = "{\"id\": \"%s\", \"name\": \"books\"}".formatted(parcel);
    try {
      database.asApplication(SET_ASIDE, id, job, UUID.randomUUID().toString(), payload);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return id;
  }
}
