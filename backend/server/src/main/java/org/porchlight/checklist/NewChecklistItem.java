package org.porchlight.checklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is asked of a client. */
record NewChecklistItem(
    @NotNull @Size(min = 1, max = 40) @Schema(examples = "earned-income") String requirement,
    @NotNull
        @NotBlank
        @Size(min = 1, max = 1000)
        @Schema(description = "The client reads it.", examples = "You started a new job.")
        String reason,
    @Schema(
            description =
                "The last day to answer, at least the program's days ahead; left out, the earliest."
                    + " One on a closed day moves to the next open one where the program says so.")
        @Nullable LocalDate dueOn,
    @Size(max = 20)
        @Schema(
            description = "Those of the requirement that will do here; left out, all of them.",
            examples = "[\"pay-stubs\"]")
        @Nullable List<@NotNull @Size(min = 1, max = 40) String> documentTypes) {}
