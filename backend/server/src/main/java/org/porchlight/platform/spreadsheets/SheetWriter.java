package org.porchlight.platform.spreadsheets;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Writes one sheet, a row at a time; what was written is not kept. */
interface SheetWriter extends Closeable {

  void row(List<String> cells) throws IOException;
}
