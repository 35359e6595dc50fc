package org.porchlight.audit;

import io.quarkus.panache.common.Parameters;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which rows of a client's audit are asked for; what is left out narrows nothing. */
public record AuditFilter(
    @Parameter(description = "Whoever did it.") @QueryParam("by") @Nullable UUID by,
    @Parameter(description = "Only who looked, and at what.") @QueryParam("looks") boolean looks,
    @Parameter(description = "The first day, in the branch's days.") @QueryParam("from")
        @Nullable LocalDate from,
    @Parameter(description = "The last day, in the branch's days.") @QueryParam("to")
        @Nullable LocalDate to) {

  void narrow(StringBuilder text, Parameters values, Supplier<ZoneId> zone) {
    if (by != null) {
      text.append(" and byAccountId = :by");
      values.and("by", by);
    }
    if (looks) {
      text.append(" and what = 'VIEWED'");
    }
    if (from != null) {
      text.append(" and at >= :from");
      values.and("from", from.atStartOfDay(zone.get()).toInstant());
    }
    if (to != null) {
      text.append(" and at < :until");
      values.and("until", to.plusDays(1).atStartOfDay(zone.get()).toInstant());
    }
  }
}
