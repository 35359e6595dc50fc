package org.porchlight.worklist;

import java.time.ZoneId;
import java.util.Iterator;
import java.util.List;
import org.porchlight.platform.spreadsheets.SheetColumns;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Page;

/** Tasks as the rows of a spreadsheet, whose times are those of the branch. */
record TaskSheet(TaskBoard board, ZoneId zone, Language language, boolean names) {

  /** A task, and the name that no list of tasks shows. */
  record Row(TaskView task, String name) {}

  SheetColumns<Row> columns() {
    return new SheetColumns<Row>(SheetWords.in(language), "worklist")
        .word("kind", "worklist.kind-", row -> row.task().kind())
        .with("code", row -> row.task().clientCode())
        .named(names, "name", Row::name)
        .word("language", "language.", row -> row.task().language())
        .with("program", row -> row.task().program())
        .with("requirement", row -> row.task().what().requirementName())
        .word("stage", "stage.", row -> row.task().journey().stage())
        .moment("due", zone, row -> row.task().dueAt())
        .yesOrNo("overdue", row -> row.task().overdue())
        .moment("since", zone, row -> row.task().createdAt())
        .with("owner", row -> row.task().owner() == null ? null : row.task().owner().name());
  }

  Page<Row> page(List<Task> found) {
    return Page.together(
        found, SheetExport.PAGE, task -> new Cursor(task.dueAt(), task.id()), this::rows);
  }

  private List<Row> rows(List<Task> tasks) {
    Iterator<TaskView> views = board.show(tasks, language).iterator();
    return tasks.stream().map(task -> new Row(views.next(), task.client().name())).toList();
  }
}
