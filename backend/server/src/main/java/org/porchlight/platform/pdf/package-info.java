/**
 * Writes PDFs that a screen reader reads as well as an eye: tagged, titled, in a stated language,
 * with their letters inside. Whatever a text holds, the file is whole: a letter that the font lacks
 * is printed as a box and kept as text. Announces nothing and listens to nothing.
 */
@NullMarked
package org.porchlight.platform.pdf;

import org.jspecify.annotations.NullMarked;
