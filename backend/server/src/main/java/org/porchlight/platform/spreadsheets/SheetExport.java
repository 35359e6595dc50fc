package org.porchlight.platform.spreadsheets;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;

/**
 * A list on its way out.
 *
 * @param list which, as the audit calls it and, in lower case, the file
 * @param head in the reader's language
 * @param pages the list after a cursor, as large as is read at once
 * @param cells of one of its things, as many as the head has
 */
public record SheetExport<T>(
    String list,
    SheetFormat format,
    boolean names,
    UUID byAccountId,
    List<String> head,
    Function<@Nullable Cursor, Page<T>> pages,
    Function<T, List<String>> cells) {

  /** Things that are read at once. */
  public static final int PAGE = 500;
}
