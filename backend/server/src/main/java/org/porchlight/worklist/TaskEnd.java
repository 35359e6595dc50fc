package org.porchlight.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How a task ended.
 *
 * @param byAccountId who said so; none where it ended with what it was about
 */
record TaskEnd(TaskOutcome outcome, @Nullable Instant at, @Nullable UUID byAccountId) {}
