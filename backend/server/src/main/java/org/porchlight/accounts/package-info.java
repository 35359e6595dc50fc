/**
 * Who can sign in, and every way of doing so: codes and links for clients, passwords for staff. It
 * promises that signing out, or disabling an account, ends access at the very next request, and
 * that nobody learns here whether somebody else is known. It announces {@link AccountEvent}s, and
 * listens to clients being created, who get an account each.
 */
@NullMarked
package org.porchlight.accounts;

import org.jspecify.annotations.NullMarked;
