package org.porchlight.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.ClientIntake;
import org.porchlight.clients.ClientIntake.Newcomer;
import org.porchlight.platform.jobs.Job;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.web.Problem;

/**
 * Takes all clients of an import in, in one transaction. Where it is cut off, none of them was
 * there, and it begins anew.
 */
@ApplicationScoped
class ApplyImport implements Job<ApplyImport.Payload> {

  private static final Duration LONGEST = Duration.ofHours(1);

  /** Before each query, all that is held is looked through for what has changed. */
  private static final int ROWS_AT_ONCE = 4;

  record Payload(UUID importId) {}

  @Inject Imports imports;
  @Inject ImportSheet sheet;
  @Inject ClientIntake intake;
  @Inject ImportProgress progress;
  @Inject EntityManager entities;
  @Inject Jobs jobs;
  @Inject Event<ImportEvent> events;
  @Inject Clock clock;

  @Override
  public Class<Payload> payload() {
    return Payload.class;
  }

  @Override
  public void run(Payload payload) throws IOException {
    UUID id = payload.importId();
    Optional<ClientImport> wanted =
        QuarkusTransaction.requiringNew().call(() -> imports.in(ImportStatus.APPLYING, id));
    if (wanted.isPresent()) {
      sheet.fetch(wanted.get(), file -> applyAll(wanted.get(), file));
    }
  }

  @Override
  public void gaveUp(Payload payload) {
    imports
        .in(ImportStatus.APPLYING, payload.importId())
        .ifPresent(stuck -> stuck.fail("GAVE_UP", clock.instant()));
  }

  private void applyAll(ClientImport wanted, Path file) {
    try (ImportProgress.Counter counter = progress.of(wanted.id)) {
      QuarkusTransaction.requiringNew()
          .timeout((int) LONGEST.toSeconds())
          .run(() -> takeIn(wanted, file, counter));
    } catch (Problem changed) {
      QuarkusTransaction.requiringNew().run(() -> lookAgain(wanted.id));
    }
  }

  private void takeIn(ClientImport wanted, Path file, ImportProgress.Counter counter) {
    try {
      sheet.rows(wanted, file, read -> takeIn(wanted, read.newcomer(), counter));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    counter.close();
    entities.flush();
    if (!imports.end(wanted.id, ImportStatus.APPLYING, ImportStatus.APPLIED, clock.instant())) {
      throw new IllegalStateException("Somebody else has taken it in");
    }
    imports.progress(wanted.id, counter.rows());
    events.fire(new ImportEvent.ImportApplied(wanted.id, counter.rows(), wanted.byAccountId));
  }

  private void takeIn(ClientImport wanted, Newcomer newcomer, ImportProgress.Counter counter) {
    if (newcomer == null) {
      throw Problem.of(ImportProblem.IMPORT_NOT_CHECKED);
    }
    intake.take(newcomer, wanted.branchId, wanted.byAccountId);
    if (counter.another() % ROWS_AT_ONCE == 0) {
      entities.flush();
      entities.clear();
    }
  }

  /** Somebody came meanwhile with an address that is in the sheet, too. */
  private void lookAgain(UUID id) {
    imports
        .in(ImportStatus.APPLYING, id)
        .ifPresent(
            stale -> {
              stale.checkAgain(clock.instant());
              jobs.enqueueSlow(CheckImport.class, new CheckImport.Payload(id));
            });
  }
}
