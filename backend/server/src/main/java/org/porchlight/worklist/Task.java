package org.porchlight.worklist;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.checklist.ItemAction;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.reporting.ChangeKind;

/** One thing that waits for staff of a branch. */
@Entity
public class Task {

  static final Duration TIME_TO_UNDO = Duration.ofMinutes(10);

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private TaskKind kind;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Client client;

  private UUID branchId;
  private @Nullable String program;
  private @Nullable String requirement;
  private @Nullable String actionKind;

  @Enumerated(EnumType.STRING)
  private ItemAction.@Nullable Choice actionChoice;

  private @Nullable Integer pages;
  private @Nullable UUID documentId;
  private @Nullable UUID itemId;
  private @Nullable UUID actionId;
  private @Nullable UUID contactId;
  private @Nullable UUID noticeId;
  private @Nullable String signatureNumber;
  private @Nullable UUID changeReportId;
  private @Nullable UUID duplicateId;
  private @Nullable UUID engagementId;
  private @Nullable UUID goalId;
  private @Nullable UUID goalStepId;
  private @Nullable UUID emergencyId;

  @Enumerated(EnumType.STRING)
  private @Nullable ChangeKind changeKind;

  private Instant createdAt;
  private Instant dueAt;
  private @Nullable Instant seenAt;
  private @Nullable UUID ownerId;
  private @Nullable Instant ownedSince;
  @Embedded private @Nullable Snooze snooze;
  private @Nullable Instant doneAt;
  private @Nullable UUID doneBy;

  @Enumerated(EnumType.STRING)
  private @Nullable TaskOutcome outcome;

  @Column(insertable = false, updatable = false)
  private @Nullable Instant changedAt;

  @Version private int version;

  protected Task() {}

  /** A task whose owner is the client's caseworker, if there is one. */
  static Task of(TaskKind kind, Client client, Instant now, Instant dueAt) {
    Task task = new Task();
    task.id = UUID.randomUUID();
    task.kind = kind;
    task.client = client;
    task.branchId = client.branchId();
    task.ownerId = client.caseworkerId().orElse(null);
    task.ownedSince = task.ownerId == null ? null : now;
    task.createdAt = now;
    task.dueAt = dueAt;
    return task;
  }

  Task on(UUID aboutItemId, String itsProgram, String itsRequirement) {
    itemId = aboutItemId;
    program = itsProgram;
    requirement = itsRequirement;
    return this;
  }

  Task forDocument(UUID aboutDocumentId, @Nullable Integer itsPages) {
    documentId = aboutDocumentId;
    pages = itsPages;
    return this;
  }

  Task forAction(UUID aboutActionId, String itsKind, ItemAction.Choice itsChoice) {
    actionId = aboutActionId;
    actionKind = itsKind;
    actionChoice = itsChoice;
    return this;
  }

  Task forContact(UUID aboutContactId) {
    contactId = aboutContactId;
    return this;
  }

  Task forNotice(UUID aboutNoticeId, String itsProgram) {
    noticeId = aboutNoticeId;
    program = itsProgram;
    return this;
  }

  Task forSignature(String number) {
    signatureNumber = number;
    return this;
  }

  Task forChange(UUID aboutReportId, ChangeKind itsKind) {
    changeReportId = aboutReportId;
    changeKind = itsKind;
    return this;
  }

  Task forDuplicate(UUID aboutDuplicateId) {
    duplicateId = aboutDuplicateId;
    return this;
  }

  Task forEngagement(UUID aboutEngagementId) {
    engagementId = aboutEngagementId;
    return this;
  }

  Task forStep(UUID aboutGoalId, UUID aboutStepId) {
    goalId = aboutGoalId;
    goalStepId = aboutStepId;
    return this;
  }

  Task forEmergency(UUID aboutEmergencyId) {
    emergencyId = aboutEmergencyId;
    return this;
  }

  void giveTo(UUID accountId, Instant now) {
    requireOpen();
    ownedSince = accountId.equals(ownerId) ? ownedSince : now;
    ownerId = accountId;
  }

  /** So that whoever has time takes it. */
  void release() {
    requireOpen();
    ownerId = null;
    ownedSince = null;
  }

  /** Puts it off, or with none no longer; it is back in the list when it is due, at the latest. */
  void snooze(@Nullable Snooze wanted) {
    requireOpen();
    snooze = wanted;
  }

  void seen(Instant now) {
    if (seenAt == null) {
      seenAt = now;
    }
  }

  void done(TaskOutcome how, Instant now) {
    outcome = how;
    doneAt = now;
  }

  /** What it ended with was taken back: it waits until the same day as before. */
  void reopen() {
    doneAt = null;
    doneBy = null;
    outcome = null;
  }

  /**
   * @throws Problem {@code task-done}, or {@code task-ends-by-itself} where a decision ends it
   */
  void complete(TaskOutcome how, Instant now, UUID byAccountId) {
    requireOpen();
    if (!kind.endsByHand()) {
      throw Problem.of(WorklistProblem.TASK_ENDS_BY_ITSELF);
    }
    done(how, now);
    doneBy = byAccountId;
  }

  /** What a worker may do to end it. */
  List<String> allowed() {
    return isOpen() && kind.endsByHand() ? List.of("complete") : List.of();
  }

  /** Whether that worker said just now that it is done, so that a wrong press can be undone. */
  boolean wasJustEndedBy(UUID accountId, Instant now) {
    return doneAt != null && accountId.equals(doneBy) && doneAt.plus(TIME_TO_UNDO).isAfter(now);
  }

  private void requireOpen() {
    if (doneAt != null) {
      throw Problem.of(WorklistProblem.TASK_DONE);
    }
  }

  boolean overdue(Instant now) {
    return doneAt == null && !dueAt.isAfter(now);
  }

  boolean isOpen() {
    return doneAt == null;
  }

  public UUID id() {
    return id;
  }

  TaskKind kind() {
    return kind;
  }

  Client client() {
    return client;
  }

  UUID branchId() {
    return branchId;
  }

  Optional<String> program() {
    return Optional.ofNullable(program);
  }

  Optional<String> requirement() {
    return Optional.ofNullable(requirement);
  }

  @Nullable String actionKind() {
    return actionKind;
  }

  /** What the client said who cannot send what was asked. */
  ItemAction.@Nullable Choice actionChoice() {
    return actionChoice;
  }

  @Nullable Integer pages() {
    return pages;
  }

  @Nullable UUID documentId() {
    return documentId;
  }

  @Nullable UUID itemId() {
    return itemId;
  }

  @Nullable UUID actionId() {
    return actionId;
  }

  @Nullable UUID contactId() {
    return contactId;
  }

  @Nullable UUID noticeId() {
    return noticeId;
  }

  @Nullable String signatureNumber() {
    return signatureNumber;
  }

  @Nullable UUID changeReportId() {
    return changeReportId;
  }

  @Nullable UUID duplicateId() {
    return duplicateId;
  }

  @Nullable UUID engagementId() {
    return engagementId;
  }

  /** Of a client's goal. */
  @Nullable UUID goalStepId() {
    return goalStepId;
  }

  @Nullable ChangeKind changeKind() {
    return changeKind;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** The first instant at which it is late. */
  Instant dueAt() {
    return dueAt;
  }

  @Nullable Instant seenAt() {
    return seenAt;
  }

  @Nullable UUID ownerId() {
    return ownerId;
  }

  @Nullable Instant ownedSince() {
    return ownedSince;
  }

  /** Also one that is over. */
  @Nullable Snooze snooze() {
    return snooze;
  }

  /** How and when it ended; none while it is open. */
  @Nullable TaskEnd end() {
    return outcome == null ? null : new TaskEnd(outcome, doneAt, doneBy);
  }

  int version() {
    return version;
  }
}
