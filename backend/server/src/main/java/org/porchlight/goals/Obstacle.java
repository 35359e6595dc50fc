package org.porchlight.goals;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the way.
 *
 * @param stepId of which step; none of the goal as a whole
 */
record Obstacle(BarrierKind kind, @Nullable String words, @Nullable UUID stepId) {}
