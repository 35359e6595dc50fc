package org.porchlight.accounts;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.OneLine;

/** What is to be different about a member of staff; what is left out stays. */
record StaffAccountChange(
    @Nullable
        @Size(min = 1, max = 120)
        @Pattern(regexp = OneLine.PATTERN)
        @Schema(examples = "Dana Whitlock")
        String name,
    NewStaffAccount.@Nullable StaffRole role,
    @Nullable UUID branchId,
    @Nullable Boolean disabled,
    @Nullable
        @Schema(
            description =
                "With disabled: the colleague of the branch who gets the tasks and clients. Without"
                    + " one they are whoever's has time.")
        UUID handOverTo) {

  StaffTerms on(StaffTerms old) {
    return new StaffTerms(
        name == null ? old.name() : name.strip(),
        old.email(),
        role == null ? old.role() : role.role(),
        branchId == null ? old.branchId() : branchId,
        old.language());
  }
}
