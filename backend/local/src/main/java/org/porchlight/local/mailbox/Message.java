package org.porchlight.local.mailbox;

import org.jspecify.annotations.Nullable;

/**
 * One text or email.
 *
 * @param id grows with each message
 * @param key what the sender calls it, so that sending it twice keeps it once
 * @param subject absent on texts
 * @param at when it arrived, ISO 8601 in UTC
 */
record Message(
    long id,
    Kind kind,
    String to,
    @Nullable String subject,
    String body,
    String at,
    @Nullable String key) {

  enum Kind {
    TEXT,
    EMAIL
  }
}
