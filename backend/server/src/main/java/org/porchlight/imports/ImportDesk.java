package org.porchlight.imports;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.processes.TemporaryFolder;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.storage.ObjectStore.PartPlace;
import org.porchlight.platform.storage.ObjectStore.StoredPart;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Takes spreadsheets in: looks at them once, keeps them, and guesses what their columns hold. */
@ApplicationScoped
class ImportDesk {

  /** In bytes: 25 MiB. */
  static final int LARGEST = 25 * 1024 * 1024;

  private static final int PIECE = 64 * 1024;

  @Inject Imports imports;
  @Inject ObjectStore store;
  @Inject Clock clock;

  /** Who brings it. */
  record Bringer(UUID accountId, UUID branchId) {}

  /** Bytes first, then the row: what has no row is swept. */
  ClientImport begin(Bringer bringer, String fileName, InputStream body) throws IOException {
    UUID id = UUID.randomUUID();
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.file("sheet");
      save(body, file);
      SheetLook look = SheetLook.at(file);
      ClientImport begun =
          ClientImport.of(id, fileName, look, clock.instant())
              .by(bringer.accountId(), bringer.branchId());
      put(begun.key(), file);
      QuarkusTransaction.requiringNew()
          .run(
              () -> {
                begun.map(guessed(begun));
                imports.persist(begun);
              });
      return begun;
    }
  }

  private static void save(InputStream body, Path file) throws IOException {
    byte[] piece = new byte[PIECE];
    long bytes = 0;
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int n = body.read(piece); n >= 0; n = body.read(piece)) {
        bytes += n;
        if (bytes > LARGEST) {
          throw Problem.of(RequestProblem.TOO_LARGE).with("max", LARGEST);
        }
        out.write(piece, 0, n);
      }
    }
  }

  private void put(String key, Path file) throws IOException {
    String attempt = store.beginParts(key);
    List<StoredPart> parts = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] part = in.readNBytes(ObjectStore.PART_BYTES);
      while (part.length > 0) {
        parts.add(store.putPart(new PartPlace(key, attempt, parts.size() + 1), part.length, part));
        part = in.readNBytes(ObjectStore.PART_BYTES);
      }
    }
    store.completeParts(key, attempt, parts);
  }

  /** As the branch did it the last time, and by the headings. */
  private ImportPlan guessed(ClientImport begun) {
    Optional<ClientImport> last = imports.inBranch(begun.branchId).lastMapped();
    Map<String, ImportField> before = new HashMap<>();
    last.ifPresent(
        earlier -> {
          for (int i = 0; i < earlier.shape.columns().size(); i++) {
            before.put(
                ImportField.folded(earlier.shape.headings().get(i)),
                earlier.shape.columns().get(i));
          }
        });
    @Nullable ImportField[] columns = new ImportField[begun.shape.headings().size()];
    for (int i = 0; i < columns.length; i++) {
      String heading = begun.shape.headings().get(i);
      ImportField field =
          before.getOrDefault(ImportField.folded(heading), ImportField.of(heading).orElse(null));
      columns[i] = Arrays.asList(columns).contains(field) ? null : field;
    }
    return new ImportPlan(
        alone(columns),
        last.map(earlier -> earlier.language).orElse(null),
        last.map(earlier -> earlier.program).orElse(null));
  }

  /** "Nombre" or "Nom" is the whole name where no other column has the rest of it. */
  private static List<@Nullable ImportField> alone(@Nullable ImportField[] columns) {
    List<@Nullable ImportField> all = Arrays.asList(columns);
    for (ImportField part : List.of(ImportField.FIRST_NAME, ImportField.LAST_NAME)) {
      ImportField other =
          part == ImportField.FIRST_NAME ? ImportField.LAST_NAME : ImportField.FIRST_NAME;
      if (all.contains(part) && !all.contains(other) && !all.contains(ImportField.NAME)) {
        all.set(all.indexOf(part), ImportField.NAME);
      }
    }
    return all;
  }
}
