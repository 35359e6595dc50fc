/**
 * What happened to a client, for the client and for staff to read. Promises an entry in the same
 * transaction as what happened, and that a client never sees what staff note for each other.
 * Listens to clients, enrolments, checklist, documents, engagements, legal holds and notifications;
 * announces nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.timeline;
