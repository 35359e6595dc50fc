package org.porchlight.documents;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.reviewreasons.ReviewReason;

/**
 * What was decided on a document, by whom and why.
 *
 * @param reason the reason's id; none where it was accepted
 * @param toldReason in which words the client was told it; none, too, of decisions older than that
 *     is kept
 */
@Embeddable
record Decision(
    @Nullable Instant decidedAt,
    @Nullable UUID decidedBy,
    @Nullable String reason,
    @JdbcTypeCode(SqlTypes.JSON) @Nullable ToldReason toldReason,
    @Nullable String note) {

  /** Nobody decided yet. */
  static final Decision NONE = new Decision(null, null, null, null, null);

  static Decision of(@Nullable ReviewReason told, @Nullable String note, UUID by, Instant now) {
    return told == null
        ? new Decision(now, by, null, null, note)
        : new Decision(now, by, told.id(), ToldReason.of(told), note);
  }

  Optional<ToldReason> told() {
    return Optional.ofNullable(toldReason);
  }
}
