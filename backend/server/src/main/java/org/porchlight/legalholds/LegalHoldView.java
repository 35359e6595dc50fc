package org.porchlight.legalholds;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.StaffMember;

/** A hold that is open, as staff see it. */
@Schema(name = "LegalHold")
public record LegalHoldView(
    @Schema(examples = "Fair hearing on the decision of March 3.") String reason,
    Instant placedAt,
    @Schema(examples = "Pat Sample") @Nullable String placedBy) {

  /**
   * @param by who placed it, where they are still known
   */
  public static LegalHoldView of(LegalHold hold, @Nullable StaffMember by) {
    return new LegalHoldView(hold.reason(), hold.placedAt(), by == null ? null : by.name());
  }
}
