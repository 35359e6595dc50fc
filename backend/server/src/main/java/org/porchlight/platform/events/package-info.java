/**
 * What events of all features share: their names, and that somebody looked. Announces nothing by
 * itself, listens to nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.events;
