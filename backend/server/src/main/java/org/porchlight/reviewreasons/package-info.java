/**
 * Promises why a document may be sent back, in plain words of every language: what the files say
 * until an administrator changes it, and every version that ever was, so that what a client was
 * told stays. Announces {@link ReviewReasonEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.reviewreasons;

import org.jspecify.annotations.NullMarked;
