package org.porchlight.circumstances;

import java.time.Instant;
import java.util.UUID;

/** That a fact was never so. */
public record Struck(UUID by, Instant at, String reason) {}
