package org.porchlight.goals;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a step was done.
 *
 * @param note what whoever did it says of it
 * @param number of the client's receipt, where the step is theirs
 */
@Embeddable
record Doing(
    @Column(name = "done_at") Instant at,
    @Column(name = "done_by") UUID byAccountId,
    @Column(name = "done_note") @Nullable String note,
    @Column(name = "done_number") @Nullable String number) {}
