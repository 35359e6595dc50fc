package org.porchlight.clients;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What of a client a search found. */
@Schema(name = "ClientMatch")
public record Match(
    MatchedBy by,
    @Schema(description = "As it is kept; absent for names and client IDs.", examples = "•••0187")
        @Nullable String shown) {

  static Match of(MatchedBy by) {
    return new Match(by, null);
  }
}
