package org.porchlight.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.OneTimeSecrets.Purpose;
import org.porchlight.accounts.Throttle.Limit;

/**
 * Signs staff in by password, and lets them set one. Hashing is done between two short
 * transactions, never inside one.
 */
@ApplicationScoped
class PasswordDesk {

  private static final int EITHER_ALONE = 5;

  @Inject AccountsConfig config;
  @Inject Passwords passwords;
  @Inject Throttle throttle;
  @Inject Accounts accounts;
  @Inject SessionDesk desk;
  @Inject SecondFactors factors;
  @Inject OneTimeSecrets secrets;
  @Inject EntityManager entities;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  /**
   * @param from the network address that the request came from
   */
  SessionDesk.Begun signIn(String email, String password, boolean sharedDevice, String from) {
    Tries tries = new Tries(email.strip().toLowerCase(Locale.ROOT), from);
    Account account =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  tries.take();
                  return accounts.ofStaff(email).filter(a -> !a.disabled()).orElse(null);
                });
    String hash = account == null ? null : account.passwordHash();
    if (!passwords.matches(password, hash) || account == null) {
      throw SignInProblem.PASSWORD_WRONG.problem();
    }
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              Account still = stillHas(hash, account.id());
              tries.giveBack();
              SessionDesk.Begun begun = desk.begin(still, "PASSWORD", sharedDevice);
              factors.awaitIn(begun.sessionId(), still);
              return begun;
            });
  }

  // Hashing took a while: another password may have been set, or the account disabled. Locked, so
  // that whoever does so now ends the session that begins here.
  private Account stillHas(@Nullable String hash, UUID accountId) {
    return accounts
        .locked(accountId)
        .filter(account -> !account.disabled() && Objects.equals(hash, account.passwordHash()))
        .orElseThrow(SignInProblem.PASSWORD_WRONG::problem);
  }

  /** Within the caller's transaction; announced, so that it is sent. Earlier links end. */
  void sendLink(Account account, @Nullable UUID byAccountId) {
    endLinks(account.id());
    PasswordLink link =
        new PasswordLink(account, clock.instant(), config.signIn().passwordLinkLife());
    entities.persist(link);
    events.fire(new AccountEvent.PasswordLinkMade(account.id(), link.id(), byAccountId));
  }

  String url(UUID linkId) {
    return config.webUrl() + "/staff/set-password#" + secrets.token(Purpose.PASSWORD_LINK, linkId);
  }

  /** Whoever knew the old password is signed out everywhere. */
  void set(String token, String password) {
    UUID linkId =
        secrets
            .read(Purpose.PASSWORD_LINK, token)
            .orElseThrow(SignInProblem.LINK_NOT_VALID::problem);
    if (passwords.isGuessable(password)) {
      throw SignInProblem.PASSWORD_GUESSABLE.problem().field("password", "not-valid");
    }
    String hash = passwords.hash(password);
    QuarkusTransaction.requiringNew().run(() -> set(linkId, hash));
  }

  private void set(UUID linkId, String hash) {
    PasswordLink link = entities.find(PasswordLink.class, linkId);
    if (link == null) {
      throw SignInProblem.LINK_NOT_VALID.problem();
    }
    Account account = accounts.locked(link.accountId()).orElseThrow();
    // Read again: while this waited for the account the link may have been used or replaced.
    entities.refresh(link);
    if (!link.openAt(clock.instant())) {
      throw SignInProblem.LINK_NOT_VALID.problem();
    }
    endLinks(account.id());
    account.setPasswordHash(hash);
    desk.endAll(link.accountId());
    events.fire(new AccountEvent.AccountChanged(link.accountId(), link.accountId()));
  }

  private void endLinks(UUID accountId) {
    entities
        .createQuery(
            """
            update PasswordLink set endedAt = :now where accountId = :account and endedAt is null
            """)
        .setParameter("now", clock.instant())
        .setParameter("account", accountId)
        .executeUpdate();
  }

  /** The tries of one account from one address, and of each of the two. */
  private final class Tries {

    private final String[] who;

    Tries(String email, String from) {
      who = new String[] {email + " " + from, email, from};
    }

    void take() {
      for (int i = 0; i < who.length; i++) {
        throttle.take(limit(i), who[i], SignInProblem.TOO_MANY_TRIES);
      }
    }

    void giveBack() {
      for (int i = 0; i < who.length; i++) {
        throttle.giveBack(limit(i), who[i]);
      }
    }

    private Limit limit(int i) {
      AccountsConfig.SignIn limits = config.signIn();
      int times = limits.passwordTries() * (i == 0 ? 1 : EITHER_ALONE);
      return new Limit("password " + i, times, limits.passwordTriesWithin());
    }
  }
}
