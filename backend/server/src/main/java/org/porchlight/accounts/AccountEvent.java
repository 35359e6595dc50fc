package org.porchlight.accounts;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens to an account: who came in, who was let in, who was shut out. */
public sealed interface AccountEvent {

  UUID accountId();

  /**
   * @param way CODE, LINK or PASSWORD
   */
  record SignedIn(UUID accountId, @Nullable UUID clientId, String way) implements AccountEvent {}

  /** A client asked for a one-time code, and it is to be sent to that contact. */
  record CodeAsked(UUID accountId, UUID clientId, UUID codeId, UUID contactId)
      implements AccountEvent {}

  /** Without a contact it was made to be handed over. */
  record SignInLinkMade(
      UUID accountId, UUID clientId, UUID linkId, @Nullable UUID contactId, UUID byAccountId)
      implements AccountEvent {}

  /** A link with which a member of staff sets a password; by nobody at the first start. */
  record PasswordLinkMade(UUID accountId, UUID linkId, @Nullable UUID byAccountId)
      implements AccountEvent {}

  record SignedOutEverywhere(UUID accountId, @Nullable UUID clientId) implements AccountEvent {}

  record AccountOpened(UUID accountId, @Nullable UUID byAccountId) implements AccountEvent {}

  /** What became different about a second factor. */
  enum Change {
    APP_ADDED,
    APP_REMOVED,
    PASSKEY_ADDED,
    PASSKEY_REMOVED,
    CODES_MADE
  }

  /** The second step of signing in was taken. */
  record SecondFactorShown(UUID accountId, ProofWay way) implements AccountEvent {}

  /** By its owner, who is told, in case it was somebody else. */
  record SecondFactorChanged(UUID accountId, Change change) implements AccountEvent {}

  /** An administrator took away all that a colleague had. */
  record SecondFactorReset(UUID accountId, UUID byAccountId) implements AccountEvent {}

  /**
   * An administrator said whose role needs one.
   *
   * @param roles separated by commas
   */
  record SecondFactorRuleSet(UUID accountId, String roles) implements AccountEvent {}

  record AccountChanged(UUID accountId, UUID byAccountId) implements AccountEvent {}

  /**
   * Whoever was disabled left work to a colleague of the branch.
   *
   * @param clients how many have another caseworker now
   */
  record WorkHandedOver(
      UUID accountId, UUID toAccountId, UUID branchId, int clients, UUID byAccountId)
      implements AccountEvent {}
}
