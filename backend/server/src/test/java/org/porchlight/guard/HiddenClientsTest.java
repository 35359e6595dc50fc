package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No query for staff forgets whom not everybody may see. */
class HiddenClientsTest {

  private static final Path SOURCES = Path.of("src/main/java");

  /** Of a branch, or with the table of clients in it: what a query for staff looks like. */
  private static final Pattern FOR_STAFF =
      Pattern.compile(
          "\"[^\"\\n]*(branchId|branch_id) = [?:]|(from|join) (client|Client) |looks\\.branchId");

  /** What has to do with no record, and what is done for nobody in particular. */
  private static final Set<String> WITHOUT =
      Set.of(
          // Opens what is hidden, to whoever knows it and says why.
          "EmergencyDesk.java",
          // Gives what a leaver had to somebody else, whatever it is.
          "Caseloads.java",
          "HandOver.java",
          "LeftTasks.java",
          // Counts chains, whoever they are about, and names the client ID of a broken one.
          "AuditCheck.java",
          "AuditCommand.java",
          // Says where those are whom whoever asks has found.
          "JourneyBook.java",
          // Absences, files that were brought, kept lists and colleagues: each is no client's.
          "Absences.java",
          "Imports.java",
          "SavedFilters.java",
          "Staff.java",
          // Leads to clients who are then looked for through the eyes of whoever asks.
          "OpenedRecords.java",
          // Both were found by whoever merges them.
          "MergeDesk.java",
          // Compares nobody whom not everybody may see.
          "Suspects.java");

  @Test
  void everyQueryOfABranchLeavesOutWhomTheViewerMayNotSee() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      Set<String> forgetful =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> FOR_STAFF.matcher(read(file)).find())
              .filter(file -> !read(file).contains("Seen.") && !isSeen(file))
              .map(file -> file.getFileName().toString())
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(new TreeSet<>(WITHOUT), forgetful);
    }
  }

  private static boolean isSeen(Path file) {
    return file.endsWith("Seen.java");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
