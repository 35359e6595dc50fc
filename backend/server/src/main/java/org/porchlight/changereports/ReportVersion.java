package org.porchlight.changereports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The version of a report that somebody looked at. */
record ReportVersion(
    @NotNull @Min(0) @Max(Integer.MAX_VALUE) @Schema(examples = "3") Integer version) {}
