package org.porchlight.circumstances;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is held true, always of one household. */
@ApplicationScoped
public class Circumstances implements PanacheRepositoryBase<Circumstance, UUID> {

  /** The column that keeps what nobody may read: what is sealed for it opens nowhere else. */
  public static final String SEALED = "circumstance.sealed";

  private static final int MOST = 500;

  @Inject Clock clock;

  public OfHousehold of(UUID householdId) {
    return new OfHousehold(householdId);
  }

  /** Where that client lives as a member of another's household, the latest first; at most 500. */
  @SuppressWarnings("unchecked")
  List<Circumstance> membershipsOf(String clientCode) {
    return getEntityManager()
        .createNativeQuery(
            "select * from circumstance where topic = 'HOUSEHOLD_MEMBER' and ended_at is null"
                + " and field_values @> jsonb_build_array(jsonb_build_object('field', cast(?1 as text), 'value', cast(?2 as text)))"
                + " order by valid_from desc, id",
            Circumstance.class)
        .setParameter(1, HouseholdMember.MEMBER_CODE)
        .setParameter(2, clientCode)
        .setMaxResults(MOST)
        .getResultList();
  }

  /** The facts of one household. */
  public final class OfHousehold {

    private final UUID householdId;

    private OfHousehold(UUID householdId) {
      this.householdId = householdId;
    }

    /** What holds now of that, if anything is known. */
    public Optional<Circumstance> current(CircumstanceTopic topic, String about) {
      return find(
              "householdId = ?1 and topic = ?2 and about = ?3 and endedAt is null",
              householdId,
              topic,
              about)
          .firstResultOptional();
    }

    /** By topic and what they are about, the latest first; at most 500. */
    public List<Circumstance> all() {
      return find(
              "householdId = ?1 and struckAt is null order by topic, about, recordedAt desc, id",
              householdId)
          .page(0, MOST)
          .list();
    }

    /** Who lives there, who did and who never did, the latest of each first; at most 500. */
    List<Circumstance> members() {
      return find(
              "householdId = ?1 and topic = HOUSEHOLD_MEMBER order by case when struckAt is not null"
                  + " then 2 when endedAt is not null then 1 else 0 end, validFrom desc, id",
              householdId)
          .page(0, MOST)
          .list();
    }

    /** Held by whoever holds the client. */
    Circumstance requireMember(UUID id) {
      return find("id = ?1 and householdId = ?2 and topic = HOUSEHOLD_MEMBER", id, householdId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }

    /** Takes the place of what was held of the same, in the caller's transaction. */
    public Circumstance hold(NewCircumstance fact) {
      Circumstance successor = Circumstance.of(householdId, fact, clock.instant());
      close(fact, successor.id());
      persist(successor);
      return successor;
    }

    /** It is over: so that the history tells, it is written down where it was not known before. */
    public void end(NewCircumstance fact) {
      if (!close(fact, null)) {
        Circumstance over = Circumstance.of(householdId, fact, clock.instant());
        over.end(fact.from(), null, clock.instant());
        persist(over);
      }
    }

    private boolean close(NewCircumstance fact, @Nullable UUID successor) {
      Optional<Circumstance> before = current(fact.topic(), fact.about());
      before.ifPresent(held -> held.end(fact.from(), successor, clock.instant()));
      flush();
      return before.isPresent();
    }
  }
}
