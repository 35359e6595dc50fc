/**
 * Listens to recordings that strangers sent: how long they are, and for how long of that somebody
 * speaks. What decodes them runs as a process of its own. Announces nothing and listens to nothing.
 */
@NullMarked
package org.porchlight.platform.recordings;

import org.jspecify.annotations.NullMarked;
