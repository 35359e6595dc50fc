package org.porchlight.changereports;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.porchlight.programs.reporting.ChangeKind;

/** What is to be reported. */
record NewChangeReport(@NotNull @Schema(examples = "JOB") ChangeKind kind) {}
