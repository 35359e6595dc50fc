package org.porchlight.documents;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to a document that a client, or staff for a client, sent. */
public sealed interface DocumentEvent {

  UUID clientId();

  UUID documentId();

  UUID itemId();

  String requirement();

  /**
   * @param senderName what they call themselves, where it came through an upload link
   */
  record DocumentReceived(
      UUID clientId,
      UUID documentId,
      UUID itemId,
      String requirement,
      int pages,
      String confirmationNumber,
      UUID byAccountId,
      @Nullable String senderName)
      implements DocumentEvent {}

  /** The pictures that staff see are there. */
  record DocumentChecked(UUID clientId, UUID documentId, UUID itemId, String requirement)
      implements DocumentEvent {}

  /** At least one page could not be made into a picture. */
  record PicturesFailed(UUID clientId, UUID documentId, UUID itemId, String requirement)
      implements DocumentEvent {}

  /**
   * The scanner found it dangerous: it is shown to nobody any more.
   *
   * @param danger what it was found to be, in the scanner's words
   */
  record DocumentQuarantined(
      UUID clientId, UUID documentId, UUID itemId, String requirement, String danger)
      implements DocumentEvent {}

  /** A named worker looked at it for the first time. */
  record DocumentOpened(
      UUID clientId, UUID documentId, UUID itemId, String requirement, UUID byAccountId)
      implements DocumentEvent {}

  /** One worker has looked at every page. */
  record DocumentSeen(
      UUID clientId, UUID documentId, UUID itemId, String requirement, UUID byAccountId)
      implements DocumentEvent {}

  /** Nobody had, in time. */
  record DocumentUnseen(UUID clientId, UUID documentId, UUID itemId, String requirement, int pages)
      implements DocumentEvent {}

  /** The store no longer has a file of it as it was sent. */
  record OriginalLost(UUID clientId, UUID documentId, UUID itemId, String requirement)
      implements DocumentEvent {}

  /** It proves something else than it was sent for, and waits there. */
  record DocumentMoved(
      UUID clientId,
      UUID documentId,
      UUID itemId,
      String requirement,
      UUID fromItemId,
      String fromRequirement,
      UUID byAccountId)
      implements DocumentEvent {}

  /**
   * It was kept for as long as it had to be; nothing is left of its pages.
   *
   * @param keptFor that time
   */
  record DocumentRemoved(
      UUID clientId,
      UUID documentId,
      UUID itemId,
      String requirement,
      String confirmationNumber,
      Period keptFor)
      implements DocumentEvent {}

  record DocumentAccepted(
      UUID clientId, UUID documentId, UUID itemId, String requirement, UUID byAccountId)
      implements DocumentEvent {}

  record RetakeAsked(
      UUID clientId,
      UUID documentId,
      UUID itemId,
      String requirement,
      String reason,
      int reasonVersion,
      @Nullable String note,
      UUID byAccountId)
      implements DocumentEvent {}

  /**
   * A worker took the decision back: it waits for review as before.
   *
   * @param decision what was decided
   * @param told whether it stood long enough for the client to know of it
   */
  record DecisionTakenBack(
      UUID clientId,
      UUID documentId,
      UUID itemId,
      String requirement,
      DocumentStatus decision,
      Instant decidedAt,
      boolean told,
      UUID byAccountId)
      implements DocumentEvent {}

  record DocumentRejected(
      UUID clientId,
      UUID documentId,
      UUID itemId,
      String requirement,
      String reason,
      int reasonVersion,
      @Nullable String note,
      UUID byAccountId)
      implements DocumentEvent {}
}
