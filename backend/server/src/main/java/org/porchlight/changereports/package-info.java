/**
 * Promises that whoever tells of a change can prove when they did: a draft on any device, signed
 * word for word, every version kept, decided by staff beside the record as it stands, and the
 * record changed in the same moment. Announces {@link ChangeReportEvent}. Listens to documents and
 * checklist items that prove a change.
 */
@NullMarked
package org.porchlight.changereports;

import org.jspecify.annotations.NullMarked;
