package org.porchlight.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;

/** What happens instead when a client cannot send what was asked. */
@Entity
public class ItemAction {

  /** What the client said. The last three: whose picture was sent back, and cannot be better. */
  @Schema(name = "ItemActionChoice")
  public enum Choice {
    REMIND_ME,
    HELP_ME_FIND,
    CANNOT_GET,
    DOES_NOT_APPLY,
    BRING_IT,
    HELP_ME_PHOTOGRAPH,
    NO_BETTER_ONE;

    /** Whether the client may pick one of the requirement's ways on. */
    boolean takesOption() {
      return this == CANNOT_GET || this == NO_BETTER_ONE;
    }
  }

  /** What is being done about it. */
  @Schema(name = "ItemActionKind")
  public enum Kind {
    REMINDER,
    STAFF_CALL,
    SIGNED_STATEMENT,
    COLLATERAL_CONTACT,
    ASK_THIRD_PARTY,
    STAFF_CHECK,
    GO_WITHOUT;

    /** Reminders are the client's own; all else is work that the office took on. */
    public Owner owner() {
      return this == REMINDER ? Owner.CLIENT : Owner.OFFICE;
    }

    /** What the item becomes when this was done; empty: what was asked is asked again. */
    Optional<ItemStatus> done() {
      return switch (this) {
        case SIGNED_STATEMENT, COLLATERAL_CONTACT, ASK_THIRD_PARTY ->
            Optional.of(ItemStatus.SATISFIED);
        case GO_WITHOUT -> Optional.of(ItemStatus.WAIVED);
        case REMINDER, STAFF_CALL, STAFF_CHECK -> Optional.empty();
      };
    }
  }

  /** Whose turn it is. */
  @Schema(name = "ItemActionOwner")
  public enum Owner {
    CLIENT,
    OFFICE
  }

  /** How it ended. */
  @Schema(name = "ItemActionOutcome")
  public enum Outcome {
    DONE,
    NOT_POSSIBLE,
    WAIVE_ITEM
  }

  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private ChecklistItem item;

  @Enumerated(EnumType.STRING)
  private Choice choice;

  @Enumerated(EnumType.STRING)
  private Kind kind;

  @Enumerated(EnumType.STRING)
  private Owner owner;

  private @Nullable UUID ownerAccountId;
  private LocalDate dueOn;
  private @Nullable String note;
  private UUID openedBy;
  private Instant openedAt;
  private @Nullable UUID closedBy;
  private @Nullable Instant closedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Outcome outcome;

  private @Nullable String outcomeNote;
  @Version private int version;

  protected ItemAction() {}

  /**
   * What is opened, by when it is to be done, and the caseworker whose it is, if the client has
   * one.
   */
  record Opening(
      Choice choice,
      Kind kind,
      LocalDate dueOn,
      @Nullable String note,
      @Nullable UUID ownerAccountId) {}

  static ItemAction of(ChecklistItem item, Opening opening, UUID openedBy, Instant now) {
    ItemAction action = new ItemAction();
    action.id = UUID.randomUUID();
    action.item = item;
    action.choice = opening.choice();
    action.kind = opening.kind();
    action.owner = opening.kind().owner();
    action.ownerAccountId = opening.ownerAccountId();
    action.dueOn = opening.dueOn();
    action.note = opening.note();
    action.openedBy = openedBy;
    action.openedAt = now;
    return action;
  }

  void close(Outcome how, @Nullable String why, UUID byAccountId, Instant now) {
    if (!isOpen()) {
      throw Problem.of(ChecklistProblem.ACTION_CLOSED_ALREADY).with("outcome", outcome.name());
    }
    outcome = how;
    outcomeNote = why;
    closedBy = byAccountId;
    closedAt = now;
    item.after(this, now);
  }

  /** Whoever ended it with a decision took that back. */
  void reopen() {
    outcome = null;
    outcomeNote = null;
    closedBy = null;
    closedAt = null;
  }

  /** A reminder is not sent late. */
  boolean isStillOfUse(LocalDate today) {
    return kind != Kind.REMINDER || !dueOn.isBefore(today);
  }

  /** The state that its end puts the item in; empty: whatever else is going on decides. */
  Optional<ItemStatus> leavesItem() {
    return switch (outcome().orElseThrow()) {
      case DONE -> kind.done();
      case WAIVE_ITEM -> Optional.of(ItemStatus.WAIVED);
      case NOT_POSSIBLE -> Optional.empty();
    };
  }

  /** Whether it still keeps the item from being overdue. */
  boolean holds(LocalDate today) {
    return isOpen() && isStillOfUse(today);
  }

  public boolean isOpen() {
    return closedAt == null;
  }

  public UUID id() {
    return id;
  }

  public ChecklistItem item() {
    return item;
  }

  public Choice choice() {
    return choice;
  }

  public Kind kind() {
    return kind;
  }

  public Owner owner() {
    return owner;
  }

  /** The caseworker whose it is; empty: whoever of the branch takes it. */
  public Optional<UUID> ownerAccountId() {
    return Optional.ofNullable(ownerAccountId);
  }

  /** For a reminder the day it is sent, else the last day for the office; in its time zone. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public Optional<String> note() {
    return Optional.ofNullable(note);
  }

  public UUID openedBy() {
    return openedBy;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public Optional<Outcome> outcome() {
    return Optional.ofNullable(outcome);
  }

  public Optional<Instant> closedAt() {
    return Optional.ofNullable(closedAt);
  }

  public Optional<String> outcomeNote() {
    return Optional.ofNullable(outcomeNote);
  }

  public int version() {
    return version;
  }
}
