package org.porchlight.confirmations;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong after a confirmation was issued, and how the client is told. What was confirmed
 * stays confirmed.
 *
 * @param missed the contact that a copy did not reach
 * @param told the contacts by which the client is told instead, or of it
 */
public record ConfirmationUpdate(
    Instant at,
    ConfirmationUpdateKind kind,
    @Nullable ToldBy missed,
    @Schema(description = "By which contacts the client is told of it; nobody where there is none.")
        List<ToldBy> told) {

  public static ConfirmationUpdate of(ConfirmationUpdateKind kind, List<ToldBy> told, Instant now) {
    return new ConfirmationUpdate(now, kind, null, told);
  }

  static ConfirmationUpdate missed(ToldBy contact, List<ToldBy> told, Instant now) {
    return new ConfirmationUpdate(now, ConfirmationUpdateKind.COPY_FAILED, contact, told);
  }

  boolean sameAs(ConfirmationUpdate other) {
    return kind == other.kind && Objects.equals(missed, other.missed);
  }
}
