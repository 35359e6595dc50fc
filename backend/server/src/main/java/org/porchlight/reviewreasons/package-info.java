/**
 * Promises why a document may be sent back, in plain words of every language: what the files say
 * today, until an administrator changes it, and then every version that an administrator wrote. It
 * does not know what clients were told: whoever tells them keeps the words. Announces {@link
 * ReviewReasonEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.reviewreasons;

import org.jspecify.annotations.NullMarked;
