package org.porchlight.uploads;

import java.util.UUID;

/** The store no longer has the file of an upload that a document or a signature took. */
public record FileLost(UUID uploadId) {}
