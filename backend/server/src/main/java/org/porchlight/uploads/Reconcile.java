package org.porchlight.uploads;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.jobs.RecurringJob;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.Listed;
import org.porchlight.platform.storage.ObjectStore.StoredObject;
import org.porchlight.uploads.Uploads.Kept;

/**
 * Goes through the store's files and our rows side by side, both in the order of their keys. An
 * object that no row names is swept away, after as long as an upload lives; a row whose object is
 * gone is told of. Where that would be many, it is the store or the database that is not ours, or
 * not whole: then nothing is done but to say so.
 */
@ApplicationScoped
class Reconcile implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(Reconcile.class);

  /** Of so many, one may be out of step; and these few in any case. */
  private static final int ONE_OF = 20;

  private static final int A_FEW = 3;

  @Inject Uploads uploads;
  @Inject Endings endings;
  @Inject UploadsConfig config;
  @Inject ObjectStore store;
  @Inject Jobs jobs;
  @Inject Event<FileLost> lost;
  @Inject MeterRegistry meters;
  @Inject Clock clock;

  /** What one run has found. */
  private static final class Found {
    private final List<String> nobodys = new ArrayList<>();
    private final List<Kept> gone = new ArrayList<>();
    private int objects;
    private int rows;
  }

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    Found found = new Found();
    Optional<String> after = Optional.of(Upload.PREFIX);
    while (after.isPresent()) {
      String from = after.get();
      Listed listed = store.list(Upload.PREFIX, from);
      List<Kept> rows = QuarkusTransaction.requiringNew().call(() -> uploads.keptAfter(from));
      after = both(listed, rows);
      String to = after.orElse(null);
      if (to != null && to.compareTo(from) <= 0) {
        throw new IllegalStateException("The store lists what does not come after the key given");
      }
      compare(
          listed.objects().stream().filter(object -> within(object.key(), to)).toList(),
          rows.stream().filter(row -> within(row.key(), to)).toList(),
          found);
    }
    List<String> nobodys = still(found.nobodys, few(found.objects) + 1);
    if (few(nobodys.size(), found.objects, "objects of no upload")) {
      nobodys.forEach(this::sweep);
    }
    if (few(found.gone.size(), found.rows, "uploads without their object")) {
      found.gone.forEach(this::tell);
    }
  }

  /** Without those that were about to be removed while this looked; no more than so many. */
  private List<String> still(List<String> nobodys, int most) {
    Set<String> waiting =
        jobs.waiting(RemoveCopy.class, RemoveCopy.Payload.class).stream()
            .map(RemoveCopy.Payload::key)
            .collect(Collectors.toSet());
    return nobodys.stream()
        .filter(key -> !waiting.contains(key) && store.length(key).isPresent())
        .limit(most)
        .toList();
  }

  /** How far both sides are known; nothing where both are known to their end. */
  private static Optional<String> both(Listed listed, List<Kept> rows) {
    return Stream.of(
            listed.more() ? listed.objects().getLast().key() : null,
            rows.size() < Uploads.KEPT_AT_ONCE ? null : rows.getLast().key())
        .flatMap(Stream::ofNullable)
        .min(String::compareTo);
  }

  private static boolean within(String key, @Nullable String to) {
    return to == null || key.compareTo(to) <= 0;
  }

  private void compare(List<StoredObject> objects, List<Kept> rows, Found found) {
    Set<String> there = objects.stream().map(StoredObject::key).collect(Collectors.toSet());
    Set<String> named = rows.stream().map(Kept::key).collect(Collectors.toSet());
    Instant old = clock.instant().minus(config.keep());
    List<String> unnamed =
        objects.stream()
            .filter(object -> !named.contains(object.key()) && object.modifiedAt().isBefore(old))
            .map(StoredObject::key)
            .toList();
    Set<String> tails = QuarkusTransaction.requiringNew().call(() -> uploads.tailsOf(unnamed));
    unnamed.stream().filter(key -> !tails.contains(key)).forEach(found.nobodys::add);
    rows.stream()
        .filter(row -> row.whole() && !there.contains(row.key()))
        // What came between the two looks is there.
        .filter(row -> store.length(row.key()).isEmpty())
        .forEach(found.gone::add);
    found.objects += objects.size();
    found.rows += rows.size();
  }

  private static int few(int of) {
    return Math.max(A_FEW, of / ONE_OF);
  }

  private boolean few(int found, int of, String what) {
    boolean few = found <= few(of);
    if (!few) {
      LOG.errorf(
          "Too many to be true, so nothing is done: %d or more of %d are %s", found, of, what);
      meters.counter("porchlight.store.out_of_step").increment();
    }
    return few;
  }

  private void sweep(String key) {
    store.delete(key);
    LOG.infof("Swept an object away that no upload names: %s", key);
  }

  private void tell(Kept row) {
    boolean ended =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  // What is kept elsewhere by now is not lost.
                  Upload upload = uploads.findById(row.id());
                  if (upload == null || !upload.key().equals(row.key())) {
                    return false;
                  }
                  if (upload.isUsed()) {
                    lost.fire(new FileLost(row.id()));
                  }
                  return !upload.isUsed();
                });
    if (ended) {
      // Its sender sends it again.
      endings.end(row.id());
    }
  }
}
