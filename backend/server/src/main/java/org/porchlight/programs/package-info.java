/**
 * Promises the programs, their requirements, document types, clocks and words, read from files at
 * start and complete in every language, or the server does not start. Announces nothing. Listens to
 * nothing.
 */
@NullMarked
package org.porchlight.programs;

import org.jspecify.annotations.NullMarked;
