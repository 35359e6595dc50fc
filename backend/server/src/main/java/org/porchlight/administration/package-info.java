/**
 * What administrators did, in one list. Promises that it is read without reading what everybody
 * else did. Announces nothing. Listens to nothing.
 */
@NullMarked
package org.porchlight.administration;

import org.jspecify.annotations.NullMarked;
