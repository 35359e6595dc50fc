package org.porchlight.record;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Somebody;
import org.porchlight.audit.AuditEntry;

/** A row of the audit, as a supervisor reads it. */
@Schema(name = "AuditEntry")
record AuditEntryView(
    UUID id,
    @Schema(description = "The number of the row in the client's audit, from 1.", examples = "17")
        long position,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant at,
    @Schema(description = "What was done.", examples = "DOCUMENT_ACCEPTED") String what,
    @Schema(
            description = "To which things, as written down.",
            examples = "documentId=6f9619ff-8b86-4d01-b42d-00cf4fc964ff")
        String which,
    @Schema(description = "The member of staff who did it.", examples = "Pat Sample")
        @Nullable String byName,
    @Schema(
            description =
                "CLIENT for the client, SENDER for whoever had an upload link; absent for what"
                    + " happened by itself.",
            examples = "CASEWORKER")
        @Nullable String byRole) {

  static AuditEntryView of(AuditEntry entry, Map<UUID, Somebody> people) {
    UUID by = entry.byAccountId();
    Somebody who = by == null ? null : people.get(by);
    return new AuditEntryView(
        entry.id(),
        entry.position(),
        entry.at(),
        entry.what(),
        entry.which(),
        who == null ? null : who.name(),
        who == null ? null : who.role().name());
  }
}
