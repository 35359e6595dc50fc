/**
 * Promises that nothing of a client is removed while a supervisor holds it, for a court, a hearing
 * or an audit: whoever removes asks {@link LegalHolds} first. Announces {@link LegalHoldEvent}.
 * Listens to nothing.
 */
@NullMarked
package org.porchlight.legalholds;

import org.jspecify.annotations.NullMarked;
