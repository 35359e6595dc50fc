package org.porchlight.documents;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ChecklistItem;
import org.porchlight.platform.jobs.RecurringJob;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Trace;
import org.porchlight.programs.Programs;

/**
 * Goes through the documents that are decided, the oldest first, and removes those whose time is
 * over, each in a transaction of its own: whatever stops it, the next run goes on from there.
 */
@ApplicationScoped
class RemoveDocuments implements RecurringJob {

  private static final Logger LOG = Logger.getLogger(RemoveDocuments.class);
  private static final int AT_ONCE = 500;

  @Inject OldDocuments documents;
  @Inject Retention retention;
  @Inject RemovalDesk desk;
  @Inject Programs programs;
  @Inject MeterRegistry meters;
  @Inject Trace trace;
  @Inject Clock clock;

  /** Some documents, of which these are to be removed, and after which others may come. */
  private record Batch(List<UUID> over, @Nullable Cursor next) {}

  @Override
  public Duration every() {
    return Duration.ofHours(24);
  }

  @Override
  public void run() {
    Instant before = finishedBefore();
    Cursor after = null;
    do {
      Cursor from = after;
      Batch batch = QuarkusTransaction.requiringNew().call(() -> batch(before, from));
      batch.over().forEach(this::remove);
      after = batch.next();
    } while (after != null);
  }

  /** Nothing that was finished later can be over yet, wherever its branch is. */
  private Instant finishedBefore() {
    return clock
        .instant()
        .atOffset(ZoneOffset.UTC)
        .minus(programs.keptAtLeast())
        .plusDays(1)
        .toInstant();
  }

  private Batch batch(Instant before, @Nullable Cursor after) {
    List<Document> finished = documents.finishedBefore(before, after, AT_ONCE);
    Map<UUID, List<ChecklistItem>> standing =
        documents.standingOn(finished.stream().map(Document::id).toList());
    List<UUID> over =
        finished.stream()
            .filter(one -> retention.over(one, standing.get(one.id())).isPresent())
            .map(Document::id)
            .toList();
    Document last = finished.size() < AT_ONCE ? null : finished.getLast();
    return new Batch(over, last == null ? null : new Cursor(last.finishedAt(), last.id()));
  }

  /** One that cannot be removed must not keep all later ones. */
  private void remove(UUID id) {
    try {
      QuarkusTransaction.requiringNew().run(() -> desk.remove(id));
    } catch (RuntimeException e) {
      LOG.errorf("Document %s could not be removed: %s", id, trace.of(e));
      meters.counter("porchlight.documents.not_removed").increment();
    }
  }
}
