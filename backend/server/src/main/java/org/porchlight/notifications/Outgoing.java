package org.porchlight.notifications;

import java.util.UUID;
import org.porchlight.clients.Channel;

/**
 * A message as it leaves: never stored, never logged.
 *
 * @param id the same at every try, so that a gateway can drop what it already has
 * @param subject of an email
 */
record Outgoing(UUID id, Channel channel, String to, String subject, String body) {

  @Override
  public String toString() {
    return "Outgoing[" + id + "]";
  }
}
