/**
 * Promises the programs, their requirements, document types, clocks and words: what the files say
 * at start, complete in every language, or the server does not start; and what administrators write
 * over it, checked just so, on all instances within seconds. An id once used keeps its words. Its
 * editions are announced by who keeps them. Listens to nothing.
 */
@NullMarked
package org.porchlight.programs;

import org.jspecify.annotations.NullMarked;
