package org.porchlight.uploads;

import java.util.Optional;
import java.util.UUID;

/**
 * A file that is here, whole, and of a kind that is accepted.
 *
 * @param key of the original in the object store
 * @param length in bytes
 * @param sha256 of all bytes, in lower-case hexadecimal
 * @param pages that it holds; 1 for a photo
 * @param fileName for people to read, where its sender gave one
 */
public record FinishedUpload(
    UUID id,
    String key,
    String mediaType,
    long length,
    String sha256,
    int pages,
    Optional<String> fileName) {}
