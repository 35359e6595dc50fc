package org.porchlight.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A member of staff as colleagues see them.
 *
 * @param role caseworker, supervisor or administrator
 */
public record StaffMember(UUID id, String name, String role, @Nullable UUID branchId) {}
