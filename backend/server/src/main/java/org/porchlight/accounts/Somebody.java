package org.porchlight.accounts;

import org.jspecify.annotations.Nullable;

/**
 * Whoever did something.
 *
 * @param name of a member of staff; a client's is in the client's record
 */
public record Somebody(Role role, @Nullable String name) {}
