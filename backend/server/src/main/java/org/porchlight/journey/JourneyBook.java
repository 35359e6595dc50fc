package org.porchlight.journey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.clients.JourneyBrief;
import org.porchlight.clients.JourneyStage;
import org.porchlight.clients.Journeys;
import org.porchlight.clients.NextStep;
import org.porchlight.clients.NextStep.NextStepKind;
import org.porchlight.clients.NextStep.NextStepOwner;
import org.porchlight.journey.Leg.Proof;

/** Reads where clients are; one statement for a page of them. */
@ApplicationScoped
class JourneyBook implements Journeys {

  // One row for each enrolment, and one for whoever has none; the plan and what staff say stand in
  // each.
  private static final String ROWS =
      """
      select c.id, e.status, e.decide_by, e.period_to, i.asked, i.missing, i.going, i.missing_on,
        o.stage, o.reason, o.until_on, o.next_words, o.next_owner, o.next_due_on,
        g.pursued, g.set_aside, s.title, s.owner, s.due_on, day.today
      from client c
      join branch b on b.id = c.branch_id
      cross join lateral (
        select cast(cast(:now as timestamptz) at time zone b.time_zone as date) as today
      ) day
      cross join lateral (
        select coalesce(bool_or(status = 'OPEN'), false) as pursued,
          coalesce(bool_or(status = 'SET_ASIDE'), false) as set_aside
        from goal where client_id = c.id
      ) g
      left join lateral (
        select step.title, step.owner, step.due_on
        from goal join goal_step step on step.goal_id = goal.id
        where goal.client_id = c.id and goal.status = 'OPEN'
          and step.done_at is null and step.removed_at is null
        order by step.due_on nulls last, goal.set_at, step.place, step.id limit 1
      ) s on true
      left join enrolment e on e.client_id = c.id
      left join lateral (
        select count(*) as asked,
          count(*) filter (where status in ('ASKED', 'OFFERED_FROM_FILE')) as missing,
          count(*) filter (where status = 'IN_PROGRESS') as going,
          min(due_on) filter (where status in ('ASKED', 'OFFERED_FROM_FILE')) as missing_on
        from checklist_item where client_id = c.id and enrolment_id = e.id
      ) i on true
      left join lateral (
        select * from (
          select * from journey_override where client_id = c.id order by at desc, id desc limit 1
        ) latest where undone_at is null and (until_on is null or until_on >= day.today)
      ) o on true
      where c.id in (:ids)
      """;

  private static final String A_GOAL =
      "exists (select 1 from goal where client_id = client.id and status = '%s')";

  @Inject EntityManager entities;
  @Inject Clock clock;

  @Override
  public Map<UUID, JourneyBrief> of(Collection<UUID> clientIds) {
    return states(clientIds).entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, state -> state.getValue().brief()));
  }

  @Override
  public String mayBeAt(JourneyStage stage) {
    String statuses =
        Derived.statusesOf(stage).stream()
            .map(status -> "'" + status + "'")
            .collect(Collectors.joining(", ", "(", ")"));
    String enrolled =
        "exists (select 1 from enrolment where client_id = client.id and status in %s)"
            .formatted(statuses);
    String derived =
        switch (stage) {
          case PAUSED -> A_GOAL.formatted("SET_ASIDE") + " and not " + A_GOAL.formatted("OPEN");
          case FIRST_CONTACT -> "not exists (select 1 from enrolment where client_id = client.id)";
          case FINDING_BENEFITS -> enrolled + " or " + A_GOAL.formatted("OPEN");
          default -> enrolled;
        };
    return "(%s or exists (select 1 from journey_override where client_id = client.id"
            .formatted(derived)
        + " and stage = '%s' and undone_at is null))".formatted(stage);
  }

  JourneyState of(UUID clientId) {
    return states(List.of(clientId)).get(clientId);
  }

  private Map<UUID, JourneyState> states(Collection<UUID> clientIds) {
    if (clientIds.isEmpty()) {
      return Map.of();
    }
    List<Object[]> rows =
        entities
            .createNativeQuery(ROWS, Object[].class)
            .setParameter("now", clock.instant())
            .setParameter("ids", clientIds)
            .getResultList();
    Map<UUID, JourneyState> states = new HashMap<>();
    rows.stream()
        .collect(Collectors.groupingBy(row -> (UUID) row[0]))
        .forEach((id, own) -> states.put(id, state(own)));
    return states;
  }

  private static JourneyState state(List<Object[]> rows) {
    List<Leg> legs = rows.stream().filter(row -> row[1] != null).map(JourneyBook::leg).toList();
    Object[] any = rows.getFirst();
    LocalDate today = Objects.requireNonNull(day(any[19]));
    return new JourneyState(Derived.of(legs, plan(any), today), said(any));
  }

  private static Plan plan(Object[] row) {
    NextStep first =
        row[16] == null
            ? null
            : new NextStep(
                NextStepKind.PLAN_STEP,
                "CLIENT".equals(row[17]) ? NextStepOwner.CLIENT : NextStepOwner.OFFICE,
                day(row[18]),
                (String) row[16]);
    return new Plan((Boolean) row[14], (Boolean) row[15], first);
  }

  private static Leg leg(Object[] row) {
    return new Leg(
        EnrolmentStatus.valueOf((String) row[1]),
        proof((Long) row[4], (Long) row[5], (Long) row[6]),
        day(row[7]),
        day(row[2]),
        day(row[3]));
  }

  private static Proof proof(long asked, long missing, long going) {
    if (asked == 0) {
      return Proof.NOTHING_ASKED;
    }
    if (missing > 0) {
      return Proof.MISSING;
    }
    return going > 0 ? Proof.IN_HAND : Proof.SETTLED;
  }

  private static @Nullable Said said(Object[] row) {
    return row[8] == null
        ? null
        : new Said(
            JourneyStage.valueOf((String) row[8]),
            (String) row[9],
            day(row[10]),
            (String) row[11],
            row[12] == null ? null : NextStepOwner.valueOf((String) row[12]),
            day(row[13]));
  }

  private static @Nullable LocalDate day(@Nullable Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
