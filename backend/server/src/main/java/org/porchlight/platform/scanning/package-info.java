/**
 * Asks a virus scanner about bytes that strangers sent. What it cannot answer is never taken for
 * clean. Announces nothing and listens to nothing.
 */
@NullMarked
package org.porchlight.platform.scanning;

import org.jspecify.annotations.NullMarked;
