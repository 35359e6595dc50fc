package org.porchlight.changereports;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What staff decided.
 *
 * @param effectiveOn from when on the record says so, where it does
 * @param reason in words that the client reads
 */
@Embeddable
record Ruling(@Nullable LocalDate effectiveOn, String reason, UUID decidedBy, Instant decidedAt) {}
