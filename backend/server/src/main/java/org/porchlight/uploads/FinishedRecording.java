package org.porchlight.uploads;

import java.time.Duration;

/**
 * A recording that is here, whole, and in which somebody is heard.
 *
 * @param length from its beginning to its end
 * @param voice for how long of that somebody speaks
 */
public record FinishedRecording(FinishedUpload file, Duration length, Duration voice) {}
