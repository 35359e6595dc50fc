/**
 * Serves the built web app, when told where its files are. Promises that what a page may do is what
 * its policy says, and that only files found at the start are ever served. Adds nothing to the app,
 * announces nothing, listens to nothing.
 */
@NullMarked
package org.porchlight.platform.webapp;

import org.jspecify.annotations.NullMarked;
