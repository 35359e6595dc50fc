package org.porchlight.reviewreasons;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;
import org.porchlight.platform.editions.ThingId;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.programs.DocumentType;
import org.porchlight.programs.Programs;

/** Adds reasons and changes them: whatever is written is a version more. */
@ApplicationScoped
class ReviewReasonDesk {

  /** All of them are read for every review. */
  private static final int MOST = 200;

  @Inject ReviewReasons reasons;
  @Inject ReviewReasonBoard board;
  @Inject Programs programs;
  @Inject Event<ReviewReasonEvent> events;
  @Inject Clock clock;

  ReviewReason add(ReviewReasonTerms wanted, UUID by) {
    Set<String> ids = reasons.all().stream().map(ReviewReason::id).collect(Collectors.toSet());
    if (ids.size() >= MOST) {
      throw Problem.of(ReviewReasonProblem.TOO_MANY_REASONS).with("max", MOST);
    }
    String id = ThingId.of(wanted.words().en(), "reason", ids);
    ReviewReason added = save(ReviewReason.add(id, possible(wanted), by, clock.instant()));
    events.fire(new ReviewReasonEvent.ReviewReasonAdded(id, added.version(), by));
    return added;
  }

  /**
   * @param now as it stands; the same again changes nothing, also for whoever sends it twice since
   *     they had no answer
   * @param read the version that the administrator saw
   */
  ReviewReason change(ReviewReason now, ReviewReasonTerms wanted, int read, UUID by) {
    ReviewReasonTerms terms = possible(wanted);
    if (terms.equals(now.terms())) {
      return now;
    }
    if (now.version() != read) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("reviewReason", board.show(now));
    }
    ReviewReason changed = save(now.change(terms, by, clock.instant()));
    events.fire(
        new ReviewReasonEvent.ReviewReasonChanged(
            changed.id(), changed.version(), terms.offered(), by));
    return changed;
  }

  private ReviewReasonTerms possible(ReviewReasonTerms wanted) {
    List<String> types =
        programs.documentTypes().stream()
            .map(DocumentType::id)
            .filter(wanted.documentTypes()::contains)
            .toList();
    if (!types.containsAll(wanted.documentTypes())) {
      throw Problem.of(ReviewReasonProblem.REASON_TYPE_UNKNOWN).field("documentTypes", "not-valid");
    }
    return new ReviewReasonTerms(
        wanted.words(), EnumSet.copyOf(wanted.decisions()), types, wanted.offered());
  }

  // The key decides where two come at once.
  private ReviewReason save(ReviewReason version) {
    try {
      reasons.persistAndFlush(version);
      return version;
    } catch (ConstraintViolationException e) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE);
    }
  }
}
