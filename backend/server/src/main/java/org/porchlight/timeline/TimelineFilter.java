package org.porchlight.timeline;

import io.quarkus.panache.common.Parameters;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.ZoneId;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which entries are asked for; what is left out narrows nothing. */
public record TimelineFilter(
    @QueryParam("group") @Nullable TimelineGroup group,
    @QueryParam("by") @Nullable TimelineAuthor by,
    @Parameter(example = "snap")
        @QueryParam("program")
        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9 -]*")
        @Nullable String program,
    @Parameter(description = "The first day, in the branch's days.") @QueryParam("from")
        @Nullable LocalDate from,
    @Parameter(description = "The last day, in the branch's days.") @QueryParam("to")
        @Nullable LocalDate to) {

  private static final String STAFF =
      " in (select staff.id from Account staff where staff.role = CASEWORKER"
          + " or staff.role = SUPERVISOR or staff.role = ADMINISTRATOR)";

  void narrow(StringBuilder text, Parameters values, ZoneId zone) {
    if (group != null) {
      text.append(" and kind in :kinds");
      values.and("kinds", group.kinds());
    }
    if (by != null) {
      text.append(
          switch (by) {
            case CLIENT -> " and byAccountId is not null and byAccountId not" + STAFF;
            case STAFF -> " and byAccountId" + STAFF;
            case NOBODY -> " and byAccountId is null";
          });
    }
    if (program != null && !program.isEmpty()) {
      text.append(" and function('jsonb_extract_path_text', params, 'program') = :program");
      values.and("program", program);
    }
    byDay(text, values, zone);
  }

  private void byDay(StringBuilder text, Parameters values, ZoneId zone) {
    if (from != null) {
      text.append(" and at >= :from");
      values.and("from", from.atStartOfDay(zone).toInstant());
    }
    if (to != null) {
      text.append(" and at < :until");
      values.and("until", to.plusDays(1).atStartOfDay(zone).toInstant());
    }
  }
}
