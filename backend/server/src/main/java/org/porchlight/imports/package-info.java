/**
 * Promises that a spreadsheet of clients is looked through to its last cell before anything is
 * done, and that its clients are then taken in all together or not at all. Announces {@link
 * ImportEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.imports;

import org.jspecify.annotations.NullMarked;
