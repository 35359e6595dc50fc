package org.porchlight.accounts;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.porchlight.accounts.AccountEvent.Change;
import org.porchlight.accounts.SecondFactorView.PasskeyView;
import org.porchlight.platform.web.Caller;

/**
 * Where staff set up, add to and take away their own second factor, having shown that it is them.
 * Within the caller's transaction.
 */
@ApplicationScoped
class SecondFactorDesk {

  @Inject AccountsConfig config;
  @Inject Accounts accounts;
  @Inject AuthenticatorApps apps;
  @Inject Passkeys passkeys;
  @Inject PasskeyCheck check;
  @Inject RecoveryCodes codes;
  @Inject SecondFactors factors;
  @Inject SecondFactorRules rules;
  @Inject SessionGate gate;
  @Inject StepUp stepUp;
  @Inject Clock clock;

  SecondFactorView view(UUID accountId, List<String> made) {
    return new SecondFactorView(
        apps.has(accountId),
        passkeys.of(accountId).stream().map(PasskeyView::of).toList(),
        codes.left(accountId),
        rules.need(accounts.get(accountId).role()),
        made.isEmpty() ? null : made);
  }

  SecondFactorResource.NewApp beginApp(Caller caller) {
    Account account = own(caller);
    byte[] secret = apps.begin(account.id());
    return new SecondFactorResource.NewApp(
        Totp.base32(secret), AuthenticatorApps.url(account.terms().email(), secret));
  }

  List<String> confirmApp(Caller caller, String code) {
    Account account = own(caller);
    if (!apps.confirm(account.id(), code)) {
      throw SignInProblem.PROOF_WRONG.problem().field("code", "not-valid");
    }
    return factors.added(account, caller, Change.APP_ADDED);
  }

  void removeApp(Caller caller) {
    Account account = own(caller);
    apps.remove(account.id());
    factors.removed(account, caller, Change.APP_REMOVED);
  }

  List<String> addPasskey(
      Caller caller, SecondFactorResource.NewPasskey wanted, HttpServerRequest request) {
    Account account = own(caller);
    byte[] challenge =
        gate.takeChallenge(caller.sessionId())
            .orElseThrow(SignInProblem.PASSKEY_NOT_VALID::problem);
    if (passkeys.of(account.id()).size() == Passkeys.MOST) {
      throw SignInProblem.TOO_MANY_PASSKEYS.problem().with("max", Passkeys.MOST);
    }
    var asked = new PasskeyCheck.Asked(challenge, site(request));
    var registered =
        check.registered(
            asked,
            PasskeyAnswer.bytes(wanted.attestation()),
            PasskeyAnswer.bytes(wanted.clientData()));
    passkeys.persist(new Passkey(account.id(), wanted.name().strip(), registered, clock.instant()));
    return factors.added(account, caller, Change.PASSKEY_ADDED);
  }

  void removePasskey(Caller caller, UUID id) {
    Passkey passkey =
        passkeys
            .findByIdOptional(id)
            .filter(one -> one.accountId().equals(caller.accountId()))
            .orElseThrow(NotFoundException::new);
    Account account = own(caller);
    passkeys.delete(passkey);
    passkeys.flush();
    factors.removed(account, caller, Change.PASSKEY_REMOVED);
  }

  List<String> newCodes(Caller caller) {
    Account account = own(caller);
    if (!account.hasSecondFactor()) {
      throw SignInProblem.SECOND_FACTOR_MISSING.problem();
    }
    List<String> made = codes.make(account.id());
    factors.changed(account, caller, Change.CODES_MADE);
    return made;
  }

  PasskeySite site(HttpServerRequest request) {
    return PasskeySite.of(config.webUrl(), request);
  }

  // Locked, so that of two who take away the last one each sees the other.
  private Account own(Caller caller) {
    Account account = accounts.locked(caller.accountId()).orElseThrow();
    stepUp.require(caller);
    return account;
  }
}
