/**
 * Promises every contact of staff with a client, in its order, with what was written down of it:
 * each version kept, none overwritten unseen, never shown to the client; and who looks at a record
 * now. Announces {@link EngagementEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.engagements;

import org.jspecify.annotations.NullMarked;
