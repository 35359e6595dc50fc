/**
 * Promises one record per client: household, case, contacts and enrolments, seen only by the client
 * and by staff of the client's branch. Announces {@link ClientEvent} and {@link EnrolmentEvent}.
 * Listens to nothing.
 */
@NullMarked
package org.porchlight.clients;

import org.jspecify.annotations.NullMarked;
