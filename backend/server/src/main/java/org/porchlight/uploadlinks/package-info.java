/**
 * Promises that somebody whom a worker asks can add documents to named items of one client without
 * signing in: they read nothing, for a time, until the link is revoked. Announces {@link
 * UploadLinkEvent}. Listens to nothing.
 */
@NullMarked
package org.porchlight.uploadlinks;

import org.jspecify.annotations.NullMarked;
