package org.porchlight.restrictions;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.Roles;

/** That a worker opened, in an emergency, a record which they may not see otherwise. */
@Entity
public class EmergencyAccess {

  /** How long it opens the record. */
  static final Duration LASTS = Duration.ofMinutes(60);

  /** What a supervisor thinks of it. */
  public enum Judgement {
    JUSTIFIED,
    NOT_JUSTIFIED
  }

  /** Where it stands: what was judged may still be open. */
  public enum EmergencyStatus {
    TO_REVIEW,
    REVIEWED
  }

  @Id private UUID id;
  private UUID clientId;
  private UUID branchId;
  private UUID accountId;
  private String reason;
  private Instant openedAt;
  private Instant untilAt;
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Judgement judgement;

  private @Nullable String note;
  private @Nullable UUID judgedBy;
  private @Nullable Instant judgedAt;
  @Version private int version;

  protected EmergencyAccess() {}

  static EmergencyAccess open(Client client, UUID accountId, String reason, Instant now) {
    EmergencyAccess access = new EmergencyAccess();
    access.id = UUID.randomUUID();
    access.clientId = client.id();
    access.branchId = client.branchId();
    access.accountId = accountId;
    access.reason = reason;
    access.openedAt = now;
    access.untilAt = now.plus(LASTS);
    return access;
  }

  EmergencyEvent opened() {
    return new EmergencyEvent.EmergencyOpened(clientId, id, accountId);
  }

  /** By whoever opened it, or because its time is over; ending it again is no error. */
  Optional<EmergencyEvent> end(Instant now) {
    if (endedAt != null) {
      return Optional.empty();
    }
    endedAt = now.isBefore(untilAt) ? now : untilAt;
    return Optional.of(new EmergencyEvent.EmergencyEnded(clientId, id, accountId));
  }

  /**
   * @throws Problem {@code own-emergency} of one's own
   */
  EmergencyEvent judge(Judgement given, @Nullable String why, UUID byAccountId, Instant now) {
    if (byAccountId.equals(accountId)) {
      throw Problem.of(EmergencyProblem.OWN_EMERGENCY);
    }
    judgement = given;
    note = why;
    judgedBy = byAccountId;
    judgedAt = now;
    return new EmergencyEvent.EmergencyJudged(clientId, id, given, byAccountId);
  }

  boolean isOpen(Instant now) {
    return endedAt == null && untilAt.isAfter(now);
  }

  /** What the caller may do. */
  List<String> allowed(Caller caller, Instant now) {
    List<String> allowed = new ArrayList<>();
    boolean own = caller.accountId().equals(accountId);
    if (own && isOpen(now)) {
      allowed.add("end");
    }
    if (!own && judgement == null && caller.role().equals(Roles.SUPERVISOR)) {
      allowed.add("judge");
    }
    return allowed;
  }

  EmergencyStatus status() {
    return judgement == null ? EmergencyStatus.TO_REVIEW : EmergencyStatus.REVIEWED;
  }

  public UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  UUID accountId() {
    return accountId;
  }

  String reason() {
    return reason;
  }

  Instant openedAt() {
    return openedAt;
  }

  public Instant untilAt() {
    return untilAt;
  }

  @Nullable Instant endedAt() {
    return endedAt;
  }

  @Nullable Judgement judgement() {
    return judgement;
  }

  @Nullable String note() {
    return note;
  }

  @Nullable UUID judgedBy() {
    return judgedBy;
  }

  @Nullable Instant judgedAt() {
    return judgedAt;
  }
}
