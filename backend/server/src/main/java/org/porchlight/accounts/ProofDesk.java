package org.porchlight.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Throttle.Limit;
import org.porchlight.platform.web.Caller;

/**
 * Lets staff show within a session that it is still them. A password's slow hash is computed
 * between two short transactions, never inside one.
 */
@ApplicationScoped
class ProofDesk {

  @Inject AccountsConfig config;
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject Throttle throttle;
  @Inject StepUp stepUp;

  List<ProofWay> ways() {
    return List.of(ProofWay.PASSWORD);
  }

  /** Counts from now; a wrong one counts as a try. */
  void show(Caller caller, Proof proof) {
    UUID accountId = caller.accountId();
    UUID sessionId = caller.sessionId();
    String hash =
        QuarkusTransaction.requiringNew()
            .call(
                () -> {
                  take(accountId);
                  return accounts.get(accountId).passwordHash();
                });
    requirePassword(proof.password(), hash);
    QuarkusTransaction.requiringNew().run(() -> shown(accountId, sessionId, hash));
  }

  private void requirePassword(@Nullable String password, @Nullable String hash) {
    if (password == null) {
      throw SignInProblem.PROOF_MISSING.problem().field("password", "missing");
    }
    if (!passwords.matches(password, hash)) {
      throw SignInProblem.PROOF_WRONG.problem().field("password", "not-valid");
    }
  }

  // Hashing took a while: another password may have been set meanwhile.
  private void shown(UUID accountId, UUID sessionId, @Nullable String hash) {
    if (!Objects.equals(hash, accounts.get(accountId).passwordHash())) {
      throw SignInProblem.PROOF_WRONG.problem();
    }
    giveBack(accountId);
    stepUp.entered(sessionId);
  }

  private void take(UUID accountId) {
    for (Limit limit : limits()) {
      throttle.take(limit, accountId.toString(), SignInProblem.TOO_MANY_TRIES);
    }
  }

  private void giveBack(UUID accountId) {
    for (Limit limit : limits()) {
      throttle.giveBack(limit, accountId.toString());
    }
  }

  private List<Limit> limits() {
    AccountsConfig.SignIn limits = config.signIn();
    return List.of(
        new Limit("proof", limits.passwordTries(), limits.passwordTriesWithin()),
        new Limit("proof a day", limits.wrongCodesPerContact(), limits.contactForgivenAfter()));
  }
}
