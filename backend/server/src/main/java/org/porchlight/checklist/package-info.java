/**
 * Promises one list of what is asked of each client, by when, with nothing asked twice, what is on
 * file offered for whatever else it proves, and an action for whatever a client does not have.
 * Announces {@link ChecklistEvent}. Listens to enrolments that end, whose open items it withdraws.
 */
@NullMarked
package org.porchlight.checklist;

import org.jspecify.annotations.NullMarked;
