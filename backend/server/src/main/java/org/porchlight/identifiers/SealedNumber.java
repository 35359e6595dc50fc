package org.porchlight.identifiers;

import org.jspecify.annotations.Nullable;

/**
 * A number that nobody can read.
 *
 * @param blindIndex the same for the same number of the same kind, and says nothing else of it
 * @param ending its last digits
 */
record SealedNumber(
    IdentifierKind kind, @Nullable String label, byte[] sealed, byte[] blindIndex, String ending) {}
