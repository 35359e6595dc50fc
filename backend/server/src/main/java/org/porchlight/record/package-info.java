/**
 * The staff's view of one client: the record on one page, what happened, and who looked. Read-only,
 * but for the audit of the looking itself, which it announces as {@link
 * org.porchlight.platform.events.Viewed}.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.record;
