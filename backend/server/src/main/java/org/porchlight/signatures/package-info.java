/**
 * Promises that what was signed can be proven: the exact text that was shown, in the language that
 * it was shown in, sealed into one PDF that tells every later change. Announces {@link
 * SignatureEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.signatures;

import org.jspecify.annotations.NullMarked;
