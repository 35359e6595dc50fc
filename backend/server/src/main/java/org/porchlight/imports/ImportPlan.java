package org.porchlight.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;

/**
 * What the columns hold.
 *
 * @param columns from the left; null where one is left out
 * @param language of clients whose row says nothing of it
 * @param program of clients whose row says nothing of it
 */
record ImportPlan(
    List<@Nullable ImportField> columns, @Nullable Language language, @Nullable String program) {

  /**
   * @throws Problem where no row could become a client
   */
  void check() {
    List<ImportField> used = columns.stream().filter(Objects::nonNull).toList();
    used.stream()
        .filter(field -> used.indexOf(field) != used.lastIndexOf(field))
        .findFirst()
        .ifPresent(twice -> refuse(ImportProblem.IMPORT_COLUMN_TWICE, twice));
    require(used, ImportField.NAME, ImportField.LAST_NAME);
    require(used, ImportField.PHONE, ImportField.EMAIL);
    if (language == null) {
      require(used, ImportField.LANGUAGE);
    }
    if (program == null) {
      require(used, ImportField.PROGRAM);
    }
  }

  private static void require(List<ImportField> used, ImportField... anyOf) {
    if (Stream.of(anyOf).noneMatch(used::contains)) {
      refuse(ImportProblem.IMPORT_COLUMN_MISSING, anyOf[0]);
    }
  }

  private static void refuse(ImportProblem problem, ImportField field) {
    throw Problem.of(problem).with("field", field.name()).field("columns", "not-valid");
  }

  /** Where that is; -1 where no column holds it. */
  int at(ImportField field) {
    return columns.indexOf(field);
  }
}
