package org.porchlight.engagements;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/**
 * What a worker says of one contact with a client.
 *
 * @param at when it was, which may be before it was written down
 * @param minutes how long it took
 */
@Embeddable
record EngagementContent(
    @Enumerated(EnumType.STRING) EngagementChannel channel,
    @Enumerated(EnumType.STRING) @Nullable EngagementDirection direction,
    Instant at,
    @Nullable Integer minutes,
    String text) {

  // Nothing here is older; and a year of five digits is a slip that no page shows.
  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

  static EngagementContent note(String text, Instant now) {
    return new EngagementContent(EngagementChannel.NOTE_ONLY, null, now, null, text.strip());
  }

  /**
   * @throws Problem where it says what a contact of this channel does not have, or when it cannot
   *     have been
   */
  void requirePossible(Instant now) {
    Problem problem = Problem.of(RequestProblem.INVALID);
    if (direction != null && !channel.hasDirection()) {
      problem.field("direction", "not-valid");
    }
    if (minutes != null && !channel.hasLength()) {
      problem.field("minutes", "not-valid");
    }
    if (at.isAfter(now)) {
      problem.field("at", "in-the-future");
    } else if (at.isBefore(EARLIEST)) {
      problem.field("at", "too-early");
    }
    if (!problem.fields().isEmpty()) {
      throw problem;
    }
  }
}
