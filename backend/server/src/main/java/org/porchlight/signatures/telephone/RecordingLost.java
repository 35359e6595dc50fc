package org.porchlight.signatures.telephone;

import java.util.UUID;

/** The store no longer has what a client said; told of each day until it is there again. */
public record RecordingLost(UUID clientId, String signatureNumber) {}
