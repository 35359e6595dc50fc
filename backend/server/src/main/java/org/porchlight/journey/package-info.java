/**
 * Promises one answer to where a client is on the way and what comes next, derived from enrolments,
 * what is asked for them and the action plan; and what staff say against it, with their reason,
 * kept for good. Announces {@link JourneyEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.journey;

import org.jspecify.annotations.NullMarked;
