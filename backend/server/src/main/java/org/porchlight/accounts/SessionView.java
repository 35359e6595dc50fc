package org.porchlight.accounts;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who is signed in, and for how long. */
@Schema(name = "Session")
public record SessionView(
    Role role,
    @Schema(examples = "Rosa Fernhollow") String name,
    @Schema(description = "en, fr or es", examples = "es") String language,
    @Schema(description = "Of a client.", examples = "CL-4TW-906") @Nullable String clientCode,
    @Nullable SessionBranch branch,
    UUID accountId,
    @Schema(description = "What has to be done before anything else; absent: nothing.")
        @Nullable Awaited awaits,
    @Schema(
            description =
                "Of staff: after so many minutes without anything pressed the page locks.",
            examples = "10")
        @Nullable Integer lockAfterMinutes,
    @Schema(description = "Nothing is to be kept on this device.") boolean sharedDevice,
    @Schema(description = "When it ends if nothing more is asked of it.") Instant idleEndsAt,
    @Schema(description = "When it ends whatever happens.") Instant endsAt,
    @Schema(
            description =
                "Only where the request asked for them, or brought a refresh token in its body.")
        @Nullable SessionTokens tokens) {

  /** The branch that a member of staff works for. */
  public record SessionBranch(UUID id, @Schema(examples = "Lakeside") String name) {}

  /**
   * For integrators, who keep no cookies.
   *
   * @param accessToken the bearer, good for five minutes
   * @param refreshToken good once
   */
  public record SessionTokens(String accessToken, String refreshToken) {}

  SessionView with(SessionDesk.Tokens given) {
    return new SessionView(
        role,
        name,
        language,
        clientCode,
        branch,
        accountId,
        awaits,
        lockAfterMinutes,
        sharedDevice,
        idleEndsAt,
        endsAt,
        new SessionTokens(given.access(), given.refresh()));
  }
}
