package org.porchlight.platform.editions;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** All that was written, and the one way to write. */
@ApplicationScoped
public class Editions implements PanacheRepositoryBase<Edition, EditionKey> {

  /** Of one thing, in one answer. */
  private static final int MOST = 100;

  private static final String LATEST =
      "from Edition e where e.key.number = (select max(o.key.number) from Edition o"
          + " where o.key.kind = e.key.kind and o.key.thing = e.key.thing)";

  @Inject Event<EditionEvent> events;
  @Inject Event<Written> written;
  @Inject Clock clock;

  /** An edition on its way to the commit. */
  record Written(Edition edition) {}

  /** Of one thing, the latest first, at most 100; none where only the files speak of it. */
  public List<Edition> history(String kind, String thing) {
    return find("key.kind = ?1 and key.thing = ?2 order by key.number desc", kind, thing)
        .page(0, MOST)
        .list();
  }

  /**
   * The number that stands, 0 where only the files speak of it. From here on nobody else writes any
   * edition before this transaction has ended.
   */
  public int alone(String kind, String thing) {
    getEntityManager()
        .createNativeQuery("update edition_stamp set stamp = stamp + 1")
        .executeUpdate();
    return getEntityManager()
        .createQuery(
            "select coalesce(max(e.key.number), 0) from Edition e"
                + " where e.key.kind = ?1 and e.key.thing = ?2",
            Integer.class)
        .setParameter(1, kind)
        .setParameter(2, thing)
        .getSingleResult();
  }

  /**
   * Writes the edition after the one of that number, which {@link #alone} told in this transaction.
   */
  public Edition after(int number, String kind, String thing, JsonNode content, UUID by) {
    Edition edition =
        new Edition(new EditionKey(kind, thing, number + 1), content, by, clock.instant());
    persistAndFlush(edition);
    events.fire(new EditionEvent.EditionWritten(kind, thing, edition.number(), by));
    written.fire(new Written(edition));
    return edition;
  }

  /** The latest of each thing of these kinds, as the database knows it. */
  public List<Edition> latest(Collection<String> kinds) {
    return list(LATEST + " and e.key.kind in ?1", kinds);
  }

  /** The latest of everything: few hundreds, since people write them. */
  List<Edition> latest() {
    return list(LATEST);
  }

  long stamp() {
    return ((Number)
            getEntityManager()
                .createNativeQuery("select stamp from edition_stamp")
                .getSingleResult())
        .longValue();
  }
}
