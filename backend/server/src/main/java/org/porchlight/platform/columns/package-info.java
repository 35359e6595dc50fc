/** Keeps values in database columns. Announces nothing and listens to nothing. */
package org.porchlight.platform.columns;
