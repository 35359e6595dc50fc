package org.porchlight.clients;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a client is on the way, for a line of a list. */
@Schema(name = "JourneyBrief", description = "Where a client is on the way, and what comes next.")
public record JourneyBrief(
    JourneyStage stage,
    @Schema(description = "Whether staff said so, against what is derived.", examples = "false")
        boolean overridden,
    NextStep nextStep) {}
