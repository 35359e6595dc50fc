package org.porchlight.clients;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One way to reach a client, as staff see it. */
@Schema(name = "Contact")
public record ContactView(
    UUID id,
    @Schema(examples = "TEXT") Channel channel,
    @Schema(examples = "+12065550187") String address,
    @Schema(description = "What was sent there last came back.", examples = "false")
        boolean bounced) {

  public static ContactView of(Contact contact) {
    return new ContactView(contact.id(), contact.channel(), contact.address(), contact.bounced());
  }
}
