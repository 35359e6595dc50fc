package org.porchlight.clients;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What is looked for; in a body, since names and numbers do not belong into addresses. */
record ClientQuery(
    @NotNull
        @Size(max = 120)
        @Schema(description = "Empty for all clients of the branch.", examples = "fernhollow")
        String query,
    @Schema(description = "Only those who are there on the way; absent: anywhere.")
        @Nullable JourneyStage stage) {

  static final ClientQuery ALL = new ClientQuery("", null);
}
