package org.porchlight.reviewreasons;

import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Reason;

/** Why a document may be sent back, in one version of its words; the files' one has no row. */
@Entity
@Immutable
public class ReviewReason {

  @EmbeddedId private ReviewReasonVersion key;
  @Embedded private ReviewReasonWords words;
  private String[] decisions;
  private String[] documentTypes;
  private boolean offered;
  private @Nullable UUID changedBy;
  private @Nullable Instant changedAt;

  protected ReviewReason() {}

  private ReviewReason(ReviewReasonVersion key, ReviewReasonTerms terms) {
    this.key = key;
    words = terms.words();
    decisions = terms.decisions().stream().map(Enum::name).toArray(String[]::new);
    documentTypes = terms.documentTypes().toArray(String[]::new);
    offered = terms.offered();
  }

  static ReviewReason ofFiles(Reason reason, List<String> documentTypes) {
    return new ReviewReason(
        new ReviewReasonVersion(reason.id(), 0),
        new ReviewReasonTerms(
            ReviewReasonWords.of(reason.text()), reason.decisions(), documentTypes, true));
  }

  /** One that the files do not have. */
  static ReviewReason add(String id, ReviewReasonTerms terms, UUID by, Instant now) {
    return new ReviewReason(new ReviewReasonVersion(id, 1), terms).by(by, now);
  }

  /** The version after this one. */
  ReviewReason change(ReviewReasonTerms terms, UUID by, Instant now) {
    return new ReviewReason(key.next(), terms).by(by, now);
  }

  private ReviewReason by(UUID account, Instant now) {
    changedBy = account;
    changedAt = now;
    return this;
  }

  /** What an administrator may set, as it stands. */
  ReviewReasonTerms terms() {
    return new ReviewReasonTerms(words, decisions(), documentTypes(), offered);
  }

  public String id() {
    return key.id();
  }

  public int version() {
    return key.version();
  }

  public String text(Language language) {
    return words.in(language);
  }

  public Set<Reason.Decision> decisions() {
    Set<Reason.Decision> explained = EnumSet.noneOf(Reason.Decision.class);
    Arrays.stream(decisions).map(Reason.Decision::valueOf).forEach(explained::add);
    return explained;
  }

  List<String> documentTypes() {
    return List.of(documentTypes);
  }

  /** Whether a worker may choose it for any of these. */
  public boolean isOfferedFor(Collection<String> types) {
    return offered && Arrays.stream(documentTypes).anyMatch(types::contains);
  }

  @Nullable UUID changedBy() {
    return changedBy;
  }

  @Nullable Instant changedAt() {
    return changedAt;
  }
}
