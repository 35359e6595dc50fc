package org.porchlight.platform.events;

import java.util.UUID;

/**
 * Staff looked at something of a client's. Reading changes nothing, yet who read is part of the
 * record.
 *
 * @param what in UPPER_SNAKE, such as {@code DOCUMENT}
 * @param id of what was looked at
 */
public record Viewed(UUID clientId, UUID byAccountId, String what, UUID id) {}
