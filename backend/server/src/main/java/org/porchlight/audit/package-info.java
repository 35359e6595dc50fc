/**
 * Who did what, when, and to which thing. Promises that a row, once committed, cannot be changed or
 * taken out without {@link org.porchlight.audit.AuditVerifier} naming it, whether one client is
 * asked about or an administrator has all of it looked through. Listens to every event of every
 * feature and to every look that staff take; announces nothing.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.audit;
