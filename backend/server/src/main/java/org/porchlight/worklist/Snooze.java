package org.porchlight.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;

/**
 * That a task was put off, and why.
 *
 * @param until the first instant at which it waits again
 */
@Embeddable
record Snooze(
    @Column(name = "snoozed_until") Instant until,
    @Column(name = "snooze_reason") String reason,
    @Column(name = "snoozed_by") UUID byAccountId) {}
