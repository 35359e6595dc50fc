package org.porchlight.confirmations;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contact that a confirmation goes to, and how far it got.
 *
 * @param channel TEXT or EMAIL
 * @param masked the contact with all but a few characters hidden
 * @param contactId absent in what was written before copies were followed
 * @param at when it got there; absent while it is queued
 */
public record SentTo(
    String channel,
    String masked,
    @Nullable UUID contactId,
    CopyStatus status,
    @Nullable Instant at) {

  public SentTo {
    // Of those from before, whatever failed was taken away.
    status = status == null ? CopyStatus.SENT : status;
  }

  public static SentTo queued(String channel, String masked, UUID contactId) {
    return new SentTo(channel, masked, contactId, CopyStatus.QUEUED, null);
  }

  SentTo got(CopyStatus to, Instant now) {
    return new SentTo(channel, masked, contactId, to, now);
  }

  ToldBy told() {
    return new ToldBy(channel, masked);
  }
}
