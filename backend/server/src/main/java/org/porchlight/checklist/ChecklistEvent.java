package org.porchlight.checklist;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to what is asked of a client. */
public sealed interface ChecklistEvent {

  UUID clientId();

  UUID itemId();

  /** Whoever did it, the client included; nobody where it came about by itself. */
  @Nullable UUID byAccountId();

  /** With {@code onFile} a document is offered for it at once, which is announced next. */
  record ItemAsked(
      UUID clientId,
      UUID itemId,
      UUID enrolmentId,
      String program,
      String requirement,
      LocalDate dueOn,
      boolean onFile,
      UUID byAccountId)
      implements ChecklistEvent {}

  record ItemDueMoved(
      UUID clientId, UUID itemId, String requirement, LocalDate dueOn, @Nullable UUID byAccountId)
      implements ChecklistEvent {}

  /** A document that was accepted for something else would do; nobody has to send it again. */
  record DocumentOffered(
      UUID clientId, UUID itemId, UUID documentId, String requirement, UUID byAccountId)
      implements ChecklistEvent {}

  /** The client wants it used; staff decide. */
  record OfferChosen(
      UUID clientId, UUID itemId, UUID documentId, String requirement, UUID byAccountId)
      implements ChecklistEvent {}

  /** It satisfies the item. */
  record OfferAccepted(
      UUID clientId, UUID itemId, UUID documentId, String requirement, UUID byAccountId)
      implements ChecklistEvent {}

  /** It will not do here: the client is asked for something newer. */
  record OfferDeclined(
      UUID clientId, UUID itemId, UUID documentId, String requirement, UUID byAccountId)
      implements ChecklistEvent {}

  /**
   * The decision that had put it on file was taken back: the client is asked for it.
   *
   * @param onFileSince when that decision was made
   * @param askedBefore whether they were asked before that, too
   */
  record OfferWithdrawn(
      UUID clientId,
      UUID itemId,
      UUID documentId,
      String requirement,
      Instant onFileSince,
      boolean askedBefore,
      UUID byAccountId)
      implements ChecklistEvent {}

  record ItemWaived(UUID clientId, UUID itemId, String requirement, UUID byAccountId)
      implements ChecklistEvent {}

  record ItemWithdrawn(UUID clientId, UUID itemId, String requirement, UUID byAccountId)
      implements ChecklistEvent {}

  /** A client said "I don't have this"; somebody now owns what comes next. */
  record ActionOpened(
      UUID clientId,
      UUID itemId,
      UUID actionId,
      String requirement,
      ItemAction.Choice choice,
      ItemAction.Kind kind,
      ItemAction.Owner owner,
      LocalDate dueOn,
      UUID byAccountId)
      implements ChecklistEvent {}

  record ActionClosed(
      UUID clientId,
      UUID itemId,
      UUID actionId,
      String requirement,
      ItemAction.Kind kind,
      ItemAction.Outcome outcome,
      UUID byAccountId)
      implements ChecklistEvent {}

  /** The decision that had ended it was taken back. */
  record ActionReopened(
      UUID clientId,
      UUID itemId,
      UUID actionId,
      String requirement,
      ItemAction.Kind kind,
      UUID byAccountId)
      implements ChecklistEvent {}
}
