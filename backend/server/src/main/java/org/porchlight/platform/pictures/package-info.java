/**
 * Makes viewable pictures of files that strangers sent. Whatever decodes them runs as a process of
 * its own with limits on memory and time, so that a hostile file can harm nothing but that process.
 * Announces nothing and listens to nothing.
 */
@NullMarked
package org.porchlight.platform.pictures;

import org.jspecify.annotations.NullMarked;
