package org.porchlight.accounts;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as colleagues see them.
 *
 * @param branchId absent for administrators
 */
public record StaffMember(
    UUID id, @Schema(examples = "Dana Whitlock") String name, Role role, @Nullable UUID branchId) {}
