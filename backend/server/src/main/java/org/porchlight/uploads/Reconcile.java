package org.porchlight.uploads;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.jobs.RecurringJob;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.StoredObject;
import org.porchlight.uploads.Uploads.Kept;

/**
 * Goes through the store's files and our rows side by side, both in the order of their keys. An
 * object that no row names is swept away, after as long as an upload lives; a row whose object is
 * gone is told of.
 */
@ApplicationScoped
class Reconcile implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(Reconcile.class);

  @Inject Uploads uploads;
  @Inject Endings endings;
  @Inject UploadsConfig config;
  @Inject ObjectStore store;
  @Inject Event<FileLost> lost;
  @Inject Clock clock;

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    Optional<String> after = Optional.of(Upload.PREFIX);
    while (after.isPresent()) {
      String from = after.get();
      List<StoredObject> objects = store.list(Upload.PREFIX, from);
      List<Kept> rows = QuarkusTransaction.requiringNew().call(() -> uploads.keptAfter(from));
      after = both(objects, rows);
      String to = after.orElse(null);
      compare(
          objects.stream().filter(object -> within(object.key(), to)).toList(),
          rows.stream().filter(row -> within(row.key(), to)).toList());
    }
  }

  /** How far both sides are known; nothing where both are known to their end. */
  private static Optional<String> both(List<StoredObject> objects, List<Kept> rows) {
    return Stream.of(
            objects.size() < ObjectStore.LISTED_AT_ONCE ? null : objects.getLast().key(),
            rows.size() < Uploads.KEPT_AT_ONCE ? null : rows.getLast().key())
        .flatMap(Stream::ofNullable)
        .min(String::compareTo);
  }

  private static boolean within(String key, @Nullable String to) {
    return to == null || key.compareTo(to) <= 0;
  }

  private void compare(List<StoredObject> objects, List<Kept> rows) {
    Set<String> there = objects.stream().map(StoredObject::key).collect(Collectors.toSet());
    Set<String> named = rows.stream().map(Kept::key).collect(Collectors.toSet());
    Instant old = clock.instant().minus(config.keep());
    List<String> nobodys =
        objects.stream()
            .filter(object -> !named.contains(object.key()) && object.modifiedAt().isBefore(old))
            .map(StoredObject::key)
            .toList();
    Set<String> tails = QuarkusTransaction.requiringNew().call(() -> uploads.tailsOf(nobodys));
    nobodys.stream().filter(key -> !tails.contains(key)).forEach(this::sweep);
    rows.stream().filter(row -> row.whole() && !there.contains(row.key())).forEach(this::missed);
  }

  private void sweep(String key) {
    store.delete(key);
    LOG.infof("Swept an object away that no upload names: %s", key);
  }

  /** What came between the two looks is there. */
  private void missed(Kept row) {
    if (store.length(row.key()).isPresent()) {
      return;
    }
    if (row.used()) {
      QuarkusTransaction.requiringNew().run(() -> lost.fire(new FileLost(row.id())));
    } else {
      // Its sender sends it again.
      endings.end(row.id());
    }
  }
}
