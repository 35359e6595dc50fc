/**
 * Promises a client's goals with the steps toward each, whose each step is, what stands in the way
 * and how it went: every version kept, none overwritten unseen, a receipt for each step that the
 * client has done. Announces {@link GoalEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.goals;

import org.jspecify.annotations.NullMarked;
