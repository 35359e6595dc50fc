/**
 * The client's status page: where each program stands, whose turn it is, what happens next and by
 * when, and what happens if nothing is done. Promises to say no more than is known: received is not
 * opened, opened is not accepted, and a day that has passed is not promised again. Read-only;
 * announces nothing, listens to nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.home;
