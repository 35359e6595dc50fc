package org.porchlight.changereports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What comes with a signature.
 *
 * @param number of the confirmation
 * @param signature the number of the signature; none where staff took it down and nobody signed
 * @param at when it was signed: the first time, that is when the report was received
 * @param reportBy the first day by which a program had to hear of it, if any
 * @param actBy the last day for the office to act on it
 */
record Signed(
    String number,
    @Nullable String signature,
    UUID byAccountId,
    Instant at,
    @Nullable LocalDate reportBy,
    @Nullable Boolean onTime,
    LocalDate actBy) {}
