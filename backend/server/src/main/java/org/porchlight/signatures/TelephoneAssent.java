package org.porchlight.signatures;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's recorded word, in place of a signature in a page.
 *
 * @param voice the name of whoever spoke
 * @param recordingSha256 of the recording, in hexadecimal
 * @param phoneMasked the number that they were called at, all but a few digits hidden
 * @param summary of what was assented to
 */
public record TelephoneAssent(
    String voice,
    Instant recordedAt,
    String recordingSha256,
    UUID recordingId,
    @Nullable String phoneMasked,
    String summary) {}
