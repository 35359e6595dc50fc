package org.porchlight.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.ClientIntake.Newcomer;
import org.porchlight.clients.ContactAddress;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.OneLine;

/**
 * Makes of each row a client, or says what is wrong with it: the same when it is looked through and
 * when it is taken in.
 */
final class RowReader {

  private static final int LONGEST_NAME = 120;
  private static final Pattern ONE_LINE = Pattern.compile(OneLine.PATTERN);

  private final ImportPlan plan;
  private final KnownWords words;
  private final Function<String, Optional<ContactAddress>> understand;

  RowReader(
      ImportPlan plan, KnownWords words, Function<String, Optional<ContactAddress>> understand) {
    this.plan = plan;
    this.words = words;
    this.understand = understand;
  }

  /** An address and the column where it stands. */
  record At(ContactAddress address, int column) {}

  /**
   * What became of a row.
   *
   * @param newcomer absent where something stops it
   * @param nameColumn where the name, or its last part, stands
   */
  record Read(
      int row,
      @Nullable Newcomer newcomer,
      String name,
      int nameColumn,
      List<At> contacts,
      List<FoundProblem> problems) {}

  Read read(int row, List<String> cells) {
    return new OneRow(row, cells).read();
  }

  /** One row on its way. */
  private final class OneRow {
    private final int row;
    private final List<String> cells;
    private final List<FoundProblem> problems = new ArrayList<>();
    private final List<At> contacts = new ArrayList<>();

    OneRow(int row, List<String> cells) {
      this.row = row;
      this.cells = cells;
    }

    Read read() {
      String name = name();
      contact(ImportField.PHONE, CellProblem.PHONE_NOT_UNDERSTOOD);
      contact(ImportField.EMAIL, CellProblem.EMAIL_NOT_UNDERSTOOD);
      if (contacts.isEmpty() && problems.stream().noneMatch(OneRow::aboutContact)) {
        problem(firstOf(ImportField.PHONE, ImportField.EMAIL), CellProblem.CONTACT_MISSING);
      }
      Language language =
          word(
              ImportField.LANGUAGE,
              words::language,
              plan.language(),
              CellProblem.LANGUAGE_UNKNOWN,
              CellProblem.LANGUAGE_MISSING);
      String program =
          word(
              ImportField.PROGRAM,
              words::program,
              plan.program(),
              CellProblem.PROGRAM_UNKNOWN,
              CellProblem.PROGRAM_MISSING);
      UUID caseworker =
          word(
              ImportField.CASEWORKER,
              words::caseworker,
              null,
              CellProblem.CASEWORKER_UNKNOWN,
              null);
      Newcomer newcomer =
          problems.isEmpty()
              ? new Newcomer(
                  name,
                  contacts.stream().map(at -> at.address().address()).toList(),
                  language,
                  program,
                  caseworker)
              : null;
      return new Read(row, newcomer, name, nameColumn(), contacts, problems);
    }

    private static boolean aboutContact(FoundProblem problem) {
      return problem.kind() == CellProblem.PHONE_NOT_UNDERSTOOD
          || problem.kind() == CellProblem.EMAIL_NOT_UNDERSTOOD;
    }

    private int nameColumn() {
      return firstOf(ImportField.NAME, ImportField.LAST_NAME);
    }

    private String name() {
      String whole = cell(ImportField.NAME);
      String name =
          (whole.isEmpty()
                  ? cell(ImportField.FIRST_NAME) + " " + cell(ImportField.LAST_NAME)
                  : whole)
              .strip();
      if (name.isEmpty()) {
        problem(nameColumn(), CellProblem.NAME_MISSING);
      } else if (name.length() > LONGEST_NAME) {
        problem(nameColumn(), CellProblem.NAME_TOO_LONG);
      } else if (!ONE_LINE.matcher(name).matches() || !words.holdable(name)) {
        problem(nameColumn(), CellProblem.NAME_NOT_READABLE);
      }
      return name;
    }

    private void contact(ImportField field, CellProblem otherwise) {
      String written = cell(field);
      if (written.isEmpty()) {
        return;
      }
      boolean email = field == ImportField.EMAIL;
      understand
          .apply(written)
          .filter(address -> written.contains("@") == email)
          .ifPresentOrElse(
              address -> contacts.add(new At(address, plan.at(field))),
              () -> problem(plan.at(field), otherwise));
    }

    private <T> @Nullable T word(
        ImportField field,
        Function<String, Optional<T>> known,
        @Nullable T otherwise,
        CellProblem unknown,
        @Nullable CellProblem missing) {
      String written = cell(field);
      if (!written.isEmpty()) {
        Optional<T> found = known.apply(written);
        if (found.isEmpty()) {
          problem(plan.at(field), unknown);
        }
        return found.orElse(null);
      }
      if (otherwise == null && missing != null) {
        problem(plan.at(field), missing);
      }
      return otherwise;
    }

    private int firstOf(ImportField one, ImportField other) {
      return plan.at(one) >= 0 ? plan.at(one) : plan.at(other);
    }

    private String cell(ImportField field) {
      int at = plan.at(field);
      return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private void problem(int column, CellProblem kind) {
      String said = column < 0 || column >= cells.size() ? "" : cells.get(column);
      problems.add(new FoundProblem(row, column < 0 ? null : column, kind, said, null));
    }
  }
}
