package org.porchlight.clients;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One way to reach a client, as staff see it. */
@Schema(name = "Contact")
public record ContactView(
    UUID id,
    @Schema(examples = "TEXT") Channel channel,
    @Schema(examples = "+12065550187") String address,
    @Schema(description = "What was sent there last came back.", examples = "false")
        boolean bounced,
    @Schema(
            description =
                "Whether it gets messages. Where not, it gets codes that somebody asks for, and"
                    + " nothing else.",
            examples = "true")
        boolean messages,
    @Schema(description = "How that came to be known; absent in what is older than it.")
        @Nullable ConsentSource consentSource,
    @Nullable Instant consentAt) {

  public static ContactView of(Contact contact) {
    return new ContactView(
        contact.id(),
        contact.channel(),
        contact.address(),
        contact.bounced(),
        contact.wantsMessages(),
        contact.consentSource(),
        contact.consentAt());
  }
}
