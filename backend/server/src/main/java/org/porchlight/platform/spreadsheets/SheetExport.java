package org.porchlight.platform.spreadsheets;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;

/**
 * A list on its way out.
 *
 * @param list which, as the audit calls it and, in lower case, the file
 * @param names whether names of clients are in it
 * @param pages the list after a cursor, {@link #PAGE} things at once
 */
public record SheetExport<T>(
    String list,
    SheetFormat format,
    boolean names,
    UUID byAccountId,
    SheetColumns<T> columns,
    Function<@Nullable Cursor, Page<T>> pages) {

  /** Things that are read at once. */
  public static final int PAGE = 500;

  /** One without names of clients. */
  public SheetExport(
      String list,
      SheetFormat format,
      UUID byAccountId,
      SheetColumns<T> columns,
      Function<@Nullable Cursor, Page<T>> pages) {
    this(list, format, false, byAccountId, columns, pages);
  }
}
