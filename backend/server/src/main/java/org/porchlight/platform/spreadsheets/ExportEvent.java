package org.porchlight.platform.spreadsheets;

import java.util.UUID;

/** What leaves as a spreadsheet. */
public sealed interface ExportEvent {

  UUID byAccountId();

  /**
   * A list went out, or began to: what a cut connection kept back is not counted.
   *
   * @param list which, such as {@code CLIENTS}
   * @param names whether with the clients' names
   */
  record ListExported(String list, SheetFormat format, boolean names, int rows, UUID byAccountId)
      implements ExportEvent {}
}
