/**
 * Lets a client in again who has lost every way to sign in. Promises that nobody gets in so without
 * a member of staff having written down how they knew who it was, that whoever was signed in before
 * is so no longer, and that the new way in proves nothing more for a day. Announces {@link
 * IdentityCheckEvent}; listens to nothing.
 */
@NullMarked
package org.porchlight.identitychecks;

import org.jspecify.annotations.NullMarked;
