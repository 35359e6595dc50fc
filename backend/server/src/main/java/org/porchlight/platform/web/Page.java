package org.porchlight.platform.web;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A part of a list, and where the next part begins; no next on the last. */
public record Page<T>(
    @Schema(description = "In the list's order.") List<T> items,
    @Schema(
            description = "The cursor of the next page; absent on the last.",
            examples = "AAYz3Hk2wIAAVQ6EAOKbQdSnFkRmVUQAAOFsbQ0")
        @Nullable String next) {

  /**
   * A page of at most {@code limit} rows.
   *
   * @param rows what a query for {@code limit + 1} rows found: one more than fits says that there
   *     is a next page, without counting
   */
  public static <R, T> Page<T> of(
      List<R> rows, int limit, Function<R, Cursor> position, Function<R, T> view) {
    return together(rows, limit, position, shown -> shown.stream().map(view).toList());
  }

  /** The same where the rows are turned into JSON all at once, such as to look up names. */
  public static <R, T> Page<T> together(
      List<R> rows, int limit, Function<R, Cursor> position, Function<List<R>, List<T>> views) {
    List<R> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
    String next = rows.size() > limit ? position.apply(shown.getLast()).toString() : null;
    return new Page<>(views.apply(shown), next);
  }
}
