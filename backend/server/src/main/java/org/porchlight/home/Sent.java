package org.porchlight.home;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the page needs to know of a document.
 *
 * @param waits whether somebody still has to decide on it
 * @param retakeReason why it was asked for again, if it was
 */
record Sent(
    UUID id,
    Instant receivedAt,
    @Nullable Instant openedAt,
    @Nullable String openedBy,
    boolean waits,
    @Nullable String retakeReason) {

  Optional<String> retakeAsked() {
    return Optional.ofNullable(retakeReason);
  }
}
