/**
 * What an office may choose while the server runs, in one list. Promises that nothing is chosen
 * outside of what is safe, and that it is known who chose what and when. Each feature says what it
 * lets be chosen; its editions are announced by who keeps them. Listens to nothing.
 */
@NullMarked
package org.porchlight.settings;

import org.jspecify.annotations.NullMarked;
