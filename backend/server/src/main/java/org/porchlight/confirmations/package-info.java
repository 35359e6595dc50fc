/**
 * Issues the numbered receipt of what a client did, in the transaction of doing it, and finds it
 * again by its number. Announces that one was issued. Listens to nothing.
 */
@NullMarked
package org.porchlight.confirmations;

import org.jspecify.annotations.NullMarked;
