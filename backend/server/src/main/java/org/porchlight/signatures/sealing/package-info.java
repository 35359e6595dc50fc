/**
 * Seals finished PDF files (PAdES, EC P-256) and tells whether one is still as it was sealed. Knows
 * nothing of who signed what.
 */
@NullMarked
package org.porchlight.signatures.sealing;

import org.jspecify.annotations.NullMarked;
