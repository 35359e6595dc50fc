package org.porchlight.platform.recordings;

import java.time.Duration;

/**
 * What was heard in a recording.
 *
 * @param length from its beginning to its end
 * @param voice how long of that is loud enough to be speech, and comes and goes as speech does
 */
public record Heard(Duration length, Duration voice) {}
