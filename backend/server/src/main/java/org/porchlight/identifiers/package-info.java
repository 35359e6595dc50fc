/**
 * Promises the numbers that others know a client by, such as a Social Security number: encrypted,
 * listed by their last digits, found by the whole number alone, and shown whole only to staff who
 * have just shown that it is them. Announces {@link IdentifierEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.identifiers;

import org.jspecify.annotations.NullMarked;
