/**
 * Promises that nobody does business electronically who did not agree to, and that whoever agreed
 * can take it back. Announces {@link ConsentEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.consents;

import org.jspecify.annotations.NullMarked;
