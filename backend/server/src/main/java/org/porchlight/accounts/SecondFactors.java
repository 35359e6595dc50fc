package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.porchlight.accounts.AccountEvent.Change;
import org.porchlight.platform.web.Caller;

/**
 * What an account shows besides its password, and what follows from that changing: every other
 * session ends, and its owner is told. Within the caller's transaction.
 */
@ApplicationScoped
class SecondFactors {

  @Inject AuthenticatorApps apps;
  @Inject Passkeys passkeys;
  @Inject RecoveryCodes codes;
  @Inject SecondFactorRules rules;
  @Inject SessionDesk sessions;
  @Inject SessionGate gate;
  @Inject StepUp stepUp;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  /** What a session that a password began waits for; nothing where the password is enough. */
  void awaitIn(UUID sessionId, Account account) {
    if (account.hasSecondFactor()) {
      gate.await(sessionId, Awaited.SECOND_FACTOR);
    } else if (rules.need(account.role())) {
      gate.await(sessionId, Awaited.SET_UP);
      stepUp.entered(sessionId);
    }
  }

  List<ProofWay> ways(UUID accountId) {
    List<ProofWay> ways = new ArrayList<>();
    if (passkeys.has(accountId)) {
      ways.add(ProofWay.PASSKEY);
    }
    if (apps.has(accountId)) {
      ways.add(ProofWay.APP);
    }
    if (codes.left(accountId) > 0) {
      ways.add(ProofWay.RECOVERY_CODE);
    }
    return ways;
  }

  /** One more; with the first come recovery codes, shown this once. */
  List<String> added(Account account, Caller caller, Change change) {
    boolean first = !account.hasSecondFactor();
    account.secondFactorSince(clock.instant());
    if (first) {
      gate.await(caller.sessionId(), null);
    }
    stepUp.entered(caller.sessionId());
    changed(account, caller, change);
    return first ? codes.make(account.id()) : List.of();
  }

  /** Where it was the last one, a password is enough from now on, if the role's may be. */
  void removed(Account account, Caller caller, Change change) {
    if (!apps.has(account.id()) && !passkeys.has(account.id())) {
      if (rules.need(account.role())) {
        throw SignInProblem.SECOND_FACTOR_REQUIRED.problem();
      }
      codes.forget(account.id());
      account.noSecondFactor();
    }
    changed(account, caller, change);
  }

  /** For who lost the phone and the codes on paper: everything goes. */
  void reset(Account account, UUID byAccountId) {
    apps.remove(account.id());
    passkeys.delete("accountId", account.id());
    codes.forget(account.id());
    account.noSecondFactor();
    sessions.endAll(account.id());
    events.fire(new AccountEvent.SecondFactorReset(account.id(), byAccountId));
  }

  /** Whoever else is signed in as them is so no more. */
  void changed(Account account, Caller caller, Change change) {
    sessions.endOthers(account.id(), caller.sessionId());
    events.fire(new AccountEvent.SecondFactorChanged(account.id(), change));
  }
}
