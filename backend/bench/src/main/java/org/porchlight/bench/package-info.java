/**
 * Measures a running installation from outside: it speaks the API as anyone does, and looks at the
 * server's process as the system and the JDK's own tools show it.
 */
@NullMarked
package org.porchlight.bench;

import org.jspecify.annotations.NullMarked;
