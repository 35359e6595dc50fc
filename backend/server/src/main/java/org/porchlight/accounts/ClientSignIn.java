package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.accounts.Session.Way;
import org.porchlight.accounts.Throttle.Limit;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;

/** The two ways in for clients: a code sent to a contact of theirs, a link sent or handed over. */
@ApplicationScoped
class ClientSignIn {

  @Inject AccountsConfig config;
  @Inject Throttle throttle;
  @Inject OneTimeSecrets secrets;
  @Inject SignInLinks links;
  @Inject SessionDesk desk;
  @Inject Accounts accounts;
  @Inject Contacts contacts;
  @Inject EntityManager entities;
  @Inject Clock clock;

  /**
   * In the caller's transaction, which must commit the counted try whatever this throws.
   *
   * @param from the network that the request came from
   */
  SessionDesk.Begun byCode(UUID id, String typed, boolean sharedDevice, String from) {
    Entered entered = enter(id, typed, from);
    return desk.begin(entered.account(), new Way("CODE", entered.proves()), sharedDevice);
  }

  /**
   * The right code.
   *
   * @param account whose contact it came to
   * @param proves whether that contact proves who has it
   */
  record Entered(Account account, boolean proves) {}

  /** Whose code that is; the try counts, as above. */
  Entered enter(UUID id, String typed, String from) {
    throttle.take(triesFrom(), from, SignInProblem.TOO_MANY_TRIES);
    // Locked, so that a hundred tries at once count as a hundred.
    SignInCode code = entities.find(SignInCode.class, id, LockModeType.PESSIMISTIC_WRITE);
    if (code == null || !code.openAt(clock.instant())) {
      throw SignInProblem.CODE_EXPIRED.problem();
    }
    if (!code.countTry(config.signIn().codeTries())) {
      throw SignInProblem.TOO_MANY_TRIES.problem();
    }
    throttle.take(triesFor(), code.addressHash(), SignInProblem.TOO_MANY_WRONG_CODES);
    boolean right = secrets.isCode(id, typed);
    Entered entered =
        Optional.ofNullable(code.contactId())
            .filter(contactId -> right)
            .flatMap(contacts::findByIdOptional)
            .filter(contact -> !contact.lost())
            .flatMap(this::entered)
            .orElseThrow(SignInProblem.CODE_WRONG::problem);
    code.use(clock.instant());
    contacts.verified(code.contactId(), clock.instant());
    throttle.giveBack(triesFrom(), from);
    throttle.giveBack(triesFor(), code.addressHash());
    return entered;
  }

  private Optional<Entered> entered(Contact contact) {
    return enabled(contact.clientId())
        .map(
            account ->
                new Entered(
                    account,
                    contacts.of(contact.clientId()).proving(clock.instant()).contains(contact)));
  }

  /** In the caller's transaction. */
  SessionDesk.Begun byLink(String token, boolean sharedDevice) {
    Account account =
        links.use(token).flatMap(this::enabled).orElseThrow(SignInProblem.LINK_NOT_VALID::problem);
    return desk.begin(account, "LINK", sharedDevice);
  }

  private Limit triesFrom() {
    AccountsConfig.SignIn limits = config.signIn();
    return new Limit("codes from", limits.wrongCodesPerAddress(), limits.addressForgivenAfter());
  }

  private Limit triesFor() {
    AccountsConfig.SignIn limits = config.signIn();
    return new Limit("codes for", limits.wrongCodesPerContact(), limits.contactForgivenAfter());
  }

  private Optional<Account> enabled(UUID clientId) {
    return accounts.ofClient(clientId).filter(account -> !account.disabled());
  }
}
