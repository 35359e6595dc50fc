package org.porchlight.changereports;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Problem;

/**
 * What somebody says is different in a household: a draft until it is signed, then the office's to
 * act on, with every version that was signed kept.
 */
@Entity
public class ChangeReport extends ReportForm {

  @Enumerated(EnumType.STRING)
  private ChangeReportStatus status;

  private int revision;
  private int wording;
  private @Nullable Instant receivedAt;
  private @Nullable String number;
  private @Nullable String signatureNumber;
  private @Nullable LocalDate reportBy;
  private @Nullable Boolean onTime;
  private @Nullable LocalDate actBy;
  private @Nullable UUID reviewedBy;
  private @Nullable Instant reviewedSince;
  @Embedded private @Nullable Ruling ruling;
  private @Nullable UUID withdrawnBy;
  private @Nullable Instant withdrawnAt;
  private @Nullable String withdrawnReason;
  @Version private int version;

  @ElementCollection
  @CollectionTable(name = "change_report_item", joinColumns = @JoinColumn(name = "report_id"))
  @Column(name = "item_id")
  @BatchSize(size = 100)
  private Set<UUID> itemIds = new HashSet<>();

  protected ChangeReport() {}

  /** The receipt for it, and why, if they said so. */
  record Withdrawal(String number, @Nullable String reason) {}

  static ChangeReport of(
      Client client, Change blank, ChangeChannel channel, UUID begunBy, Instant now) {
    ChangeReport report = new ChangeReport();
    report.begin(client, blank, channel, begunBy, now);
    report.status = ChangeReportStatus.DRAFT;
    return report;
  }

  void save(Sealed filled, Instant now) {
    requireDraft();
    fill(filled, now);
    wording++;
  }

  void requireDraft() {
    if (status != ChangeReportStatus.DRAFT) {
      throw Problem.of(ChangeProblem.CHANGE_NOT_A_DRAFT);
    }
  }

  void saveCorrection(Sealed filled, Instant now) {
    requireOpen();
    fillCorrection(filled, now);
    wording++;
  }

  void dropCorrection() {
    requireOpen();
    fillCorrection(null, null);
    wording++;
  }

  /** The draft or, once it was sent, the correction is signed. */
  ChangeReportEvent sign(Signed signed) {
    ChangeReportEvent event = take(signed);
    signatureNumber = signed.signature();
    return event;
  }

  /** What staff took down and sent is signed by who said it. */
  void signAfterwards(String signature) {
    requireOpen();
    if (!unsigned()) {
      throw Problem.of(ChangeProblem.NOTHING_TO_SIGN);
    }
    signatureNumber = signature;
  }

  /** It was received as staff took it down, and stands so. */
  boolean unsigned() {
    return status.open() && correction().isEmpty() && signatureNumber == null;
  }

  private ChangeReportEvent take(Signed signed) {
    if (status == ChangeReportStatus.DRAFT) {
      return receive(signed);
    }
    requireOpen();
    requireCorrection();
    correct();
    revision++;
    return new ChangeReportEvent.ChangeCorrected(
        client().id(), id(), kind(), revision, signed.number(), signed.byAccountId());
  }

  private ChangeReportEvent receive(Signed signed) {
    become(ChangeReportStatus.SUBMITTED);
    revision = 1;
    receivedAt = signed.at();
    number = signed.number();
    reportBy = signed.reportBy();
    onTime = signed.onTime();
    actBy = signed.actBy();
    return new ChangeReportEvent.ChangeReported(
        client().id(), id(), kind(), signed.number(), signed.actBy(), signed.byAccountId());
  }

  ChangeReportEvent.ChangeWithdrawn withdraw(Withdrawal withdrawal, UUID by, Instant now) {
    requireOpen();
    become(ChangeReportStatus.WITHDRAWN);
    fillCorrection(null, null);
    withdrawnBy = by;
    withdrawnAt = now;
    withdrawnReason = withdrawal.reason();
    return new ChangeReportEvent.ChangeWithdrawn(
        client().id(), id(), kind(), withdrawal.number(), by);
  }

  /** Whoever takes over from somebody else is the reviewer from then on. */
  ChangeReportEvent.ChangeReviewStarted review(UUID by, Instant now) {
    requireOpen();
    if (status != ChangeReportStatus.IN_REVIEW) {
      become(ChangeReportStatus.IN_REVIEW);
    }
    reviewedBy = by;
    reviewedSince = now;
    return new ChangeReportEvent.ChangeReviewStarted(client().id(), id(), kind(), by);
  }

  ChangeReportEvent.ChangeProofAsked askProof(UUID itemId, UUID by) {
    requireOpen();
    if (status != ChangeReportStatus.PROOF_ASKED) {
      become(ChangeReportStatus.PROOF_ASKED);
    }
    itemIds.add(itemId);
    return new ChangeReportEvent.ChangeProofAsked(client().id(), id(), kind(), itemId, by);
  }

  /** What the client promised at submission. */
  void expect(UUID itemId) {
    itemIds.add(itemId);
  }

  /** Staff can go on; empty where they were not waiting for it. */
  Optional<ChangeReportEvent.ChangeProofReceived> proofReceived(@Nullable UUID by) {
    if (status != ChangeReportStatus.PROOF_ASKED) {
      return Optional.empty();
    }
    become(ChangeReportStatus.IN_REVIEW);
    return Optional.of(new ChangeReportEvent.ChangeProofReceived(client().id(), id(), kind(), by));
  }

  ChangeReportEvent.ChangeApplied apply(Ruling decided) {
    rule(ChangeReportStatus.APPLIED, decided);
    return new ChangeReportEvent.ChangeApplied(
        client().id(),
        id(),
        kind(),
        Objects.requireNonNull(decided.effectiveOn()),
        decided.decidedBy());
  }

  ChangeReportEvent.ChangeTurnedDown turnDown(Ruling decided) {
    rule(ChangeReportStatus.NO_EFFECT, decided);
    return new ChangeReportEvent.ChangeTurnedDown(client().id(), id(), kind(), decided.decidedBy());
  }

  private void rule(ChangeReportStatus outcome, Ruling decided) {
    requireOpen();
    become(outcome);
    if (correction().isPresent()) {
      fillCorrection(null, null);
      wording++;
    }
    ruling = decided;
  }

  void requireCorrection() {
    if (correction().isEmpty()) {
      throw Problem.of(ChangeProblem.NOTHING_TO_SIGN);
    }
  }

  void requireOpen() {
    if (!status.open()) {
      throw status.finished()
          ? Problem.of(ChangeProblem.CHANGE_PROCESSED).with("status", status.name())
          : Problem.of(ChangeProblem.NOT_RECEIVED_YET);
    }
  }

  /** What whoever reads it may do with it. */
  List<String> allowed(boolean staff) {
    List<String> allowed = new ArrayList<>();
    String send = staff ? "submit" : "sign";
    if (status == ChangeReportStatus.DRAFT) {
      return List.of("save", "delete", send);
    }
    if (status.open()) {
      allowed.addAll(List.of("correct", "withdraw"));
      if (correction().isPresent()) {
        allowed.addAll(List.of(send, "discardCorrection"));
      } else if (unsigned() && !staff) {
        allowed.add(send);
      }
      if (staff) {
        allowed.addAll(List.of("review", "askForProof", "apply", "noEffect"));
      }
    }
    allowed.add("showProof");
    return allowed;
  }

  private void become(ChangeReportStatus to) {
    if (!status.next().contains(to)) {
      throw new IllegalStateException(status + " to " + to);
    }
    status = to;
  }

  public ChangeReportStatus status() {
    return status;
  }

  int revision() {
    return revision;
  }

  /** Goes up with the words that are signed, and with nothing else. */
  int wording() {
    return wording;
  }

  /** Never another once it is there. */
  public Optional<Instant> receivedAt() {
    return Optional.ofNullable(receivedAt);
  }

  Optional<String> number() {
    return Optional.ofNullable(number);
  }

  /** What it stands by as it is now; none while nobody has signed that. */
  Optional<String> signatureNumber() {
    return Optional.ofNullable(signatureNumber);
  }

  /** The first day by which a program had to hear of it. */
  Optional<LocalDate> reportBy() {
    return Optional.ofNullable(reportBy);
  }

  @Nullable Boolean onTime() {
    return onTime;
  }

  /** The last day for the office to act on it. */
  Optional<LocalDate> actBy() {
    return Optional.ofNullable(actBy);
  }

  @Nullable UUID reviewedBy() {
    return reviewedBy;
  }

  @Nullable Instant reviewedSince() {
    return reviewedSince;
  }

  Optional<Ruling> ruling() {
    return Optional.ofNullable(ruling);
  }

  @Nullable UUID withdrawnBy() {
    return withdrawnBy;
  }

  @Nullable Instant withdrawnAt() {
    return withdrawnAt;
  }

  @Nullable String withdrawnReason() {
    return withdrawnReason;
  }

  /** Ids of what is asked on the checklist to prove it. */
  public Set<UUID> itemIds() {
    return itemIds;
  }

  public int version() {
    return version;
  }
}
