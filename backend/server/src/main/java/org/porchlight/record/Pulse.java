package org.porchlight.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.clients.Seen;
import org.porchlight.clients.Viewer;

/** What stands for a record as it is, and who looks at it. */
@ApplicationScoped
class Pulse {

  /** Whether there is anything new, and who else is there. */
  @Schema(name = "RecordPulse")
  record PulseView(
      @Schema(
              description = "Another one after any change of the record.",
              examples = "9e107d9d372bb6826bd81d3542a419d6")
          String stamp,
      @Schema(description = "Who looks at the record now, the first who came first.")
          List<RecordViewer> viewers) {}

  /** A member of staff who looks at it. */
  record RecordViewer(
      @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
      @Schema(examples = "Pat Sample") String name,
      @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant since) {}

  // Of the newest rows, not of the newest only: whoever commits first did not begin first. What
  // happens to a client is on the timeline; tasks and pins change without it.
  private static final String STAMP =
      """
      md5(concat_ws(' ', c.version,
        (select string_agg(newest.id::text, ',' order by newest.at desc, newest.id desc)
          from (select id, at from timeline_entry where client_id = c.id
            order by at desc, id desc limit 20) newest),
        (select string_agg(task.id || ':' || task.version, ',' order by task.id)
          from task where client_id = c.id and done_at is null),
        (select string_agg(pin.id::text, ',' order by pin.pinned_at, pin.id)
          from engagement pin where client_id = c.id and pinned_at is not null)))
      """;
  private static final String OF_CLIENT = "select " + STAMP + " from client c where c.id = :client";
  private static final String PULSE =
      "select "
          + STAMP
          + """
          , v.account_id, a.name, v.since
          from client coded
          join client c on c.id = coalesce(coded.merged_into, coded.id)
          left join viewer v on v.record_id = c.id
            and v.seen_at > clock_timestamp() - interval '10 seconds'
          left join account a on a.id = v.account_id
          where coded.code = :code and coded.branch_id = :branch and %s
          order by v.since, v.account_id limit 100
          """
              .formatted(Seen.sql("coded.id", ":viewer"));

  @Inject EntityManager entities;

  /** In one statement. */
  PulseView of(String code, Viewer viewer) {
    List<Object[]> rows =
        entities
            .createNativeQuery(PULSE, Object[].class)
            .setParameter("code", code)
            .setParameter("branch", viewer.branchId())
            .setParameter("viewer", viewer.accountId())
            .getResultList();
    if (rows.isEmpty()) {
      throw new NotFoundException();
    }
    return new PulseView(
        (String) rows.getFirst()[0],
        rows.stream()
            .filter(row -> Objects.nonNull(row[1]))
            .map(row -> new RecordViewer((UUID) row[1], (String) row[2], (Instant) row[3]))
            .toList());
  }

  /** To be asked for before the rest of a record is read, so that nothing in between is missed. */
  String stampOf(UUID clientId) {
    return (String)
        entities
            .createNativeQuery(OF_CLIENT, String.class)
            .setParameter("client", clientId)
            .getSingleResult();
  }
}
