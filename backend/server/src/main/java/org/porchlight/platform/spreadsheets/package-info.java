/**
 * Promises that a list goes out as a spreadsheet that runs nothing, row by row, and that a
 * spreadsheet that comes in is read row by row, whatever is hidden in it. Announces {@link
 * ExportEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.platform.spreadsheets;

import org.jspecify.annotations.NullMarked;
