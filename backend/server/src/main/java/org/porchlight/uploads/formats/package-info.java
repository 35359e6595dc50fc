/**
 * Tells the kind of a file from its bytes, and whether it is whole and safe to open, as the bytes
 * go by: nothing is decoded and nothing larger than a header is kept. Announces and listens to
 * nothing.
 */
@NullMarked
package org.porchlight.uploads.formats;

import org.jspecify.annotations.NullMarked;
