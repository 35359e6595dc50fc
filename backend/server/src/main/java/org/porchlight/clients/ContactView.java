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
    @Nullable Instant consentAt,
    @Schema(
            description =
                "When a code or link that was sent there was used last; absent: never, or not"
                    + " since it is kept.")
        @Nullable Instant verifiedAt,
    @Schema(description = "The one to try first; one at most.", examples = "true")
        boolean preferred,
    @Schema(description = "What to beware of.", examples = "NO_VOICEMAIL") ContactCaution caution,
    @Schema(description = "Empty where there is none.", examples = "After 5 pm, please.")
        String note,
    @Schema(description = "Since when the client has it no more: it lets nobody in.")
        @Nullable Instant lostAt,
    @Schema(
            description =
                "Added after a check of who the client is: it lets them in, and proves nothing"
                    + " more before then.")
        @Nullable Instant provesFrom) {

  public static ContactView of(Contact contact) {
    return new ContactView(
        contact.id(),
        contact.channel(),
        contact.address(),
        contact.bounced(),
        contact.wantsMessages(),
        contact.consentSource(),
        contact.consentAt(),
        contact.verifiedAt().orElse(null),
        contact.preferred(),
        contact.caution(),
        contact.note(),
        contact.lostAt(),
        contact.provesFrom());
  }
}
