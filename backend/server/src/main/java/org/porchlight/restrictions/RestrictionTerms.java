package org.porchlight.restrictions;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why, and who may see the record besides the client's caseworker.
 *
 * @param supervisors whether every supervisor of the branch may
 */
record RestrictionTerms(
    RestrictionReason reason, @Nullable String note, boolean supervisors, List<UUID> members) {}
