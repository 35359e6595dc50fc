/**
 * Runs what opens strangers' files as a process of its own, with limits on memory and time and a
 * folder that is gone afterwards, so that a hostile file can harm nothing but that process.
 * Announces nothing and listens to nothing.
 */
@NullMarked
package org.porchlight.platform.processes;

import org.jspecify.annotations.NullMarked;
