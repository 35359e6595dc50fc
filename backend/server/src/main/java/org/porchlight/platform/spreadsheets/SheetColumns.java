package org.porchlight.platform.spreadsheets;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The columns of a list on its way out: what each is called, and what of a thing stands in it. */
public final class SheetColumns<T> {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

  private record Column<T>(String heading, Function<T, @Nullable String> cell) {}

  private final SheetWords words;
  private final String list;
  private final List<Column<T>> columns = new ArrayList<>();

  /**
   * @param list what the keys of its headings begin with, such as {@code clients}
   */
  public SheetColumns(SheetWords words, String list) {
    this.words = words;
    this.list = list;
  }

  public SheetColumns<T> with(String column, Function<T, @Nullable String> cell) {
    columns.add(new Column<>(words.say(list + "." + column), cell));
    return this;
  }

  /** Only where names are taken along. */
  public SheetColumns<T> named(boolean names, String column, Function<T, @Nullable String> cell) {
    return names ? with(column, cell) : this;
  }

  public SheetColumns<T> number(String column, Function<T, Long> cell) {
    return with(column, thing -> cell.apply(thing).toString());
  }

  public SheetColumns<T> yesOrNo(String column, Function<T, Boolean> cell) {
    return with(column, thing -> words.say(cell.apply(thing) ? "yes" : "no"));
  }

  /**
   * One of several that have words.
   *
   * @param prefix what the keys of the words begin with, such as {@code worklist.kind-}
   */
  public SheetColumns<T> word(String column, String prefix, Function<T, @Nullable Object> cell) {
    return with(
        column,
        thing -> {
          Object one = cell.apply(thing);
          return one == null ? null : words.say(prefix + one);
        });
  }

  /** To the minute, by the clocks of that zone. */
  public SheetColumns<T> moment(String column, ZoneId zone, Function<T, @Nullable Instant> cell) {
    return with(
        column,
        thing -> {
          Instant at = cell.apply(thing);
          return at == null ? null : MINUTE.format(at.atZone(zone));
        });
  }

  List<String> head() {
    return columns.stream().map(Column::heading).toList();
  }

  List<String> cells(T thing) {
    return columns.stream()
        .map(column -> Objects.requireNonNullElse(column.cell().apply(thing), ""))
        .toList();
  }
}
