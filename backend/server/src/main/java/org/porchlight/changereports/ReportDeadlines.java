package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.porchlight.clients.Client;

/** By when what is begun has to be sent. */
@ApplicationScoped
public class ReportDeadlines {

  @Inject Advisor advisor;

  /** Of those drafts of a client that say when it happened, and that some program must hear of. */
  public Map<UUID, LocalDate> of(Client client, List<ChangeReport> reports) {
    Map<UUID, LocalDate> days = new HashMap<>();
    Advisor.Situation situation = advisor.situation(client);
    for (ChangeReport report : reports) {
      if (report.status() == ChangeReportStatus.DRAFT && report.change().happenedOn() != null) {
        advisor
            .duties(situation, report.kind(), Advisor.Days.of(report.answers()))
            .reportBy()
            .ifPresent(day -> days.put(report.id(), day));
      }
    }
    return days;
  }
}
