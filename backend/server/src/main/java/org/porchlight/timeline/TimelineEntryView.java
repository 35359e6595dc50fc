package org.porchlight.timeline;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that happened, as a page shows it. */
@Schema(
    name = "TimelineEntry",
    description = "Something that happened. Word it by kind and params.")
public record TimelineEntryView(
    @Schema(examples = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff") UUID id,
    @Schema(examples = "2026-03-05T14:12:09.123456Z") Instant at,
    @Schema(description = "What happened.", examples = "DOCUMENT_RECEIVED") String kind,
    @Schema(
            description =
                "Ids, codes, amounts and dates; changed names the fields that were set, and those"
                    + " that are empty were cleared. programName and requirementName are in the"
                    + " page's language.")
        Map<String, String> params,
    @Schema(description = "The member of staff who did it.", examples = "Pat Sample")
        @Nullable String byName,
    @Schema(
            description =
                "CLIENT for the client, SENDER for whoever had an upload link; absent for what"
                    + " happened by itself.",
            examples = "CASEWORKER")
        @Nullable String byRole) {}
