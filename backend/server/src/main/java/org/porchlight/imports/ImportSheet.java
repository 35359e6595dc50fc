package org.porchlight.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.processes.TemporaryFolder;
import org.porchlight.platform.spreadsheets.Spreadsheet;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.programs.Programs;

/** Reads the spreadsheet of an import, row by row below its headings. */
@ApplicationScoped
class ImportSheet {

  @Inject ObjectStore store;
  @Inject Programs programs;
  @Inject Staff staff;
  @Inject Contacts contacts;

  /** Something to do with the file, which is here until it is done. */
  interface Work {
    void with(Path file) throws IOException;
  }

  /** No transaction is open while the store is waited for. */
  void fetch(ClientImport of, Work work) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.file("sheet");
      try (InputStream bytes = store.read(of.key())) {
        Files.copy(bytes, file);
      }
      work.with(file);
    }
  }

  void rows(ClientImport of, Path file, Consumer<RowReader.Read> each) throws IOException {
    KnownWords words = new KnownWords(programs.all(), staff.ofBranch(of.branchId));
    RowReader reader = new RowReader(of.plan(), words, contacts::understand);
    boolean[] below = {false};
    Spreadsheet.of(file)
        .read(
            (number, cells) -> {
              if (below[0]) {
                each.accept(reader.read(number, cells));
              }
              below[0] = true;
              return true;
            });
  }
}
