package org.porchlight.checklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.Without;

/** What a client says who cannot send what was asked. */
record NewItemAction(
    @NotNull @Schema(examples = "CANNOT_GET") ItemAction.Choice choice,
    @Schema(
            description =
                "One of the item's ways on, with CANNOT_GET or NO_BETTER_ONE; left out, the first.")
        Without.@Nullable Option option,
    @Schema(description = "With REMIND_ME or BRING_IT, 1 to 30 days ahead; left out, 3 days ahead.")
        @Nullable LocalDate remindOn,
    @Size(max = 1000)
        @Schema(
            description = "Anything that helps, such as whom to call.",
            examples = "The bakery on Birch Street, 555-0190.")
        @Nullable String note) {}
