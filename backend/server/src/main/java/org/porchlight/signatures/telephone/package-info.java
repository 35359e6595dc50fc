/**
 * Promises that what somebody says on the telephone counts as their signature: what a worker reads
 * out is the statement itself, their answer is recorded and kept, and they can say that something
 * in it is wrong. Announces {@link ObjectionEvent} and {@link RecordingLost}. Listens to files that
 * are lost.
 */
@NullMarked
package org.porchlight.signatures.telephone;

import org.jspecify.annotations.NullMarked;
