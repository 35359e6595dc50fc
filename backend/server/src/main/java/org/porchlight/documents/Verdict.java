package org.porchlight.documents;

import org.jspecify.annotations.Nullable;

/**
 * What a worker wants to decide, and why.
 *
 * @param reasonVersion of the reason's words; absent where nobody says which they saw
 */
record Verdict(
    ReviewDecision decision,
    @Nullable String reason,
    @Nullable Integer reasonVersion,
    @Nullable String note) {}
