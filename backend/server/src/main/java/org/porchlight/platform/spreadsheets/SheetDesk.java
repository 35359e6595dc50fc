package org.porchlight.platform.spreadsheets;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

/** Hands lists out as spreadsheets, a page at a time, and has it written down. */
@ApplicationScoped
public class SheetDesk {

  @Inject Event<ExportEvent> events;

  /**
   * @throws Problem where names are wanted by somebody who has no case
   */
  public static void checkNames(boolean wanted, Caller caller) {
    if (wanted && !Roles.CASEWORKER.equals(caller.role())) {
      throw Problem.of(SpreadsheetProblem.NAMES_NOT_YOURS);
    }
  }

  public <T> Response answer(SheetExport<T> export) {
    String name =
        export.format().fileName(export.list().toLowerCase(Locale.ROOT).replace('_', '-'));
    // The first page is read before the answer begins, so that what fails is still a problem.
    Page<T> first = page(export, null);
    return file(name, export.format(), out -> write(export, first, out));
  }

  /** A few rows about a spreadsheet of somebody's own, of which nothing is written down. */
  public Response answer(String name, List<String> head, List<List<String>> rows) {
    StreamingOutput body =
        out -> {
          try (SheetWriter sheet = SheetFormat.CSV.to(out)) {
            sheet.row(head);
            for (List<String> row : rows) {
              sheet.row(row);
            }
          }
        };
    return file(SheetFormat.CSV.fileName(name), SheetFormat.CSV, body);
  }

  private static Response file(String name, SheetFormat format, StreamingOutput body) {
    return Response.ok(body)
        .type(format.mediaType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  /** It is written down before the last of it goes out: who has the whole file was noted. */
  private <T> void write(SheetExport<T> export, Page<T> first, OutputStream out)
      throws IOException {
    try (SheetWriter sheet = export.format().to(out)) {
      int rows = 0;
      try {
        sheet.row(export.columns().head());
        for (Page<T> page = first; page != null; page = following(export, page)) {
          for (T thing : page.items()) {
            sheet.row(export.columns().cells(thing));
            rows++;
          }
        }
      } finally {
        tell(export, rows);
      }
    }
  }

  private static <T> @Nullable Page<T> following(SheetExport<T> export, Page<T> page) {
    return page.next() == null ? null : page(export, Cursor.fromString(page.next()));
  }

  /** Each in a transaction of its own, so that nothing that was read is held until the end. */
  private static <T> Page<T> page(SheetExport<T> export, @Nullable Cursor after) {
    return QuarkusTransaction.requiringNew().call(() -> export.pages().apply(after));
  }

  private void tell(SheetExport<?> export, int rows) {
    var exported =
        new ExportEvent.ListExported(
            export.list(), export.format(), export.names(), rows, export.byAccountId());
    QuarkusTransaction.requiringNew().run(() -> events.fire(exported));
  }
}
