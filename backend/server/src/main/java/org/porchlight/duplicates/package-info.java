/**
 * Promises that two records of one person are noticed, and can be made one without losing anything:
 * every row changes hands with a note of where it came from, so that undoing it puts back exactly
 * those. Announces {@link DuplicateEvent}. Listens to clients being created, renamed and reached in
 * another way: they are looked at again in the coming night.
 */
@NullMarked
package org.porchlight.duplicates;

import org.jspecify.annotations.NullMarked;
