/**
 * Who is away from when until when, and who stands in meanwhile. Promises that work never stays
 * with somebody who is not there, and goes back to them by itself: whose it is now is derived from
 * the clock, and whose it was is never rewritten. Announces what is noted and ended; listens to
 * nothing.
 */
@NullMarked
package org.porchlight.absences;

import org.jspecify.annotations.NullMarked;
