/**
 * The texts and emails that would have gone out. Takes emails over SMTP and texts over the same
 * HTTP call that a text gateway would get, keeps them in files, and shows them on one small page.
 */
@NullMarked
package org.porchlight.local.mailbox;

import org.jspecify.annotations.NullMarked;
