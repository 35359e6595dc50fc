package org.porchlight.worklist;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.spreadsheets.SheetExport;
import org.porchlight.platform.spreadsheets.SheetWords;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Page;

/** Tasks as the rows of a spreadsheet, whose times are those of the branch. */
record TaskSheet(TaskBoard board, ZoneId zone, Language language, boolean names) {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
  private static final List<String> HEAD =
      List.of(
          "kind",
          "code",
          "name",
          "language",
          "program",
          "requirement",
          "due",
          "overdue",
          "since",
          "owner");

  List<String> head() {
    SheetWords words = SheetWords.in(language);
    return HEAD.stream()
        .filter(column -> names || !column.equals("name"))
        .map(column -> words.say("worklist." + column))
        .toList();
  }

  Page<List<String>> page(List<Task> found) {
    return Page.together(
        found, SheetExport.PAGE, task -> new Cursor(task.dueAt(), task.id()), this::rows);
  }

  private List<List<String>> rows(List<Task> tasks) {
    Iterator<TaskView> views = board.show(tasks, language).iterator();
    return tasks.stream().map(task -> row(views.next(), task.client().name())).toList();
  }

  private List<String> row(TaskView task, String name) {
    SheetWords words = SheetWords.in(language);
    List<String> cells =
        new ArrayList<>(
            List.of(words.say("worklist.kind-" + task.kind().name()), task.clientCode()));
    if (names) {
      cells.add(name);
    }
    Stream.of(
            words.say("language." + task.language()),
            orNothing(task.program()),
            orNothing(task.what().requirementName()),
            minute(task.dueAt()),
            words.say(task.overdue() ? "yes" : "no"),
            minute(task.createdAt()),
            task.owner() == null ? "" : orNothing(task.owner().name()))
        .forEach(cells::add);
    return cells;
  }

  private static String orNothing(@Nullable String text) {
    return text == null ? "" : text;
  }

  private String minute(Instant at) {
    return MINUTE.format(at.atZone(zone));
  }
}
