/** The one clock. Promises that tests can move it. Announces nothing, listens to nothing. */
@org.jspecify.annotations.NullMarked
package org.porchlight.platform.time;
