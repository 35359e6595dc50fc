package org.porchlight.goals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A step as it is to be.
 *
 * @param id of the step that it is now; none for a new one
 */
record PlannedStep(@Nullable UUID id, StepContent content) {}
