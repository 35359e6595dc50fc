package org.porchlight.uploads;

import org.jspecify.annotations.Nullable;

/**
 * What is said of a file before its first byte.
 *
 * @param length in bytes
 * @param name for people to read
 * @param recording whether it is to be heard, and is no page of a document
 */
record Announced(long length, @Nullable String name, boolean recording) {}
