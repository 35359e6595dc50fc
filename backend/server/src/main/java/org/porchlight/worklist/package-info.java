/**
 * What waits for staff: for whom, until when, and whose it is. Promises that whatever needs a
 * person's eyes has exactly one open task until it was dealt with, and the same one again where
 * that is taken back. Listens to clients, checklist, documents and notifications; announces what
 * staff do with tasks.
 */
@org.jspecify.annotations.NullMarked
package org.porchlight.worklist;
