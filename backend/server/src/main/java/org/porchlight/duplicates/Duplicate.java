package org.porchlight.duplicates;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Problem;

/** Two records that may be one person's, and what was decided of them. */
@Entity
public class Duplicate {

  @Id private UUID id;
  private UUID branchId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Client one;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Client other;

  private int score;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> reasons;

  @Enumerated(EnumType.STRING)
  private DuplicateStatus status;

  private Instant foundAt;
  private @Nullable UUID decidedBy;
  private @Nullable Instant decidedAt;
  private @Nullable UUID mergeId;
  @Version private int version;

  protected Duplicate() {}

  static Duplicate of(Client one, Client other, Likeness likeness, Instant now) {
    boolean inOrder = one.id().toString().compareTo(other.id().toString()) < 0;
    Duplicate pair = new Duplicate();
    pair.id = UUID.randomUUID();
    pair.branchId = one.branchId();
    pair.one = inOrder ? one : other;
    pair.other = inOrder ? other : one;
    pair.status = DuplicateStatus.OPEN;
    pair.foundAt = now;
    pair.seem(likeness);
    return pair;
  }

  /** What is known of them by now. */
  void seem(Likeness likeness) {
    score = likeness.score();
    reasons = likeness.reasons().stream().map(Enum::name).toList();
  }

  DuplicateEvent ruleOut(UUID by, Instant now) {
    require(DuplicateStatus.OPEN);
    decide(DuplicateStatus.NOT_THE_SAME, by, now);
    return new DuplicateEvent.DuplicateRuledOut(one.id(), other.id(), id, other.code(), by);
  }

  DuplicateEvent reopen(UUID by) {
    require(DuplicateStatus.NOT_THE_SAME);
    open();
    return new DuplicateEvent.DuplicateReopened(one.id(), other.id(), id, other.code(), by);
  }

  void merged(ClientMerge merge) {
    require(DuplicateStatus.OPEN);
    decide(DuplicateStatus.MERGED, merge.mergedBy(), merge.mergedAt());
    mergeId = merge.id();
  }

  void parted() {
    require(DuplicateStatus.MERGED);
    open();
  }

  private void open() {
    status = DuplicateStatus.OPEN;
    decidedBy = null;
    decidedAt = null;
    mergeId = null;
  }

  private void decide(DuplicateStatus to, UUID by, Instant now) {
    status = to;
    decidedBy = by;
    decidedAt = now;
  }

  private void require(DuplicateStatus wanted) {
    if (status != wanted) {
      throw Problem.of(DuplicateProblem.DUPLICATE_DECIDED).with("status", status);
    }
  }

  /** What staff may do with it. */
  List<String> allowed() {
    return switch (status) {
      case OPEN -> merged() == 0 ? List.of("ruleOut", "merge") : List.of();
      case NOT_THE_SAME -> List.of("reopen");
      case MERGED -> merged() == 1 ? List.of("undo") : List.of();
    };
  }

  private long merged() {
    return Stream.of(one, other).filter(client -> client.mergedInto().isPresent()).count();
  }

  public UUID id() {
    return id;
  }

  UUID branchId() {
    return branchId;
  }

  public Client one() {
    return one;
  }

  public Client other() {
    return other;
  }

  /** The one of them that is not this one. */
  Client besides(UUID clientId) {
    return one.id().equals(clientId) ? other : one;
  }

  int score() {
    return score;
  }

  boolean strong() {
    return Likeness.strong(score);
  }

  List<LikenessReason> reasons() {
    return reasons.stream().map(LikenessReason::valueOf).toList();
  }

  DuplicateStatus status() {
    return status;
  }

  Instant foundAt() {
    return foundAt;
  }

  @Nullable UUID decidedBy() {
    return decidedBy;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  @Nullable UUID mergeId() {
    return mergeId;
  }

  int version() {
    return version;
  }
}
