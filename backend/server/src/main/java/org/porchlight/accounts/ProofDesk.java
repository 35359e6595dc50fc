package org.porchlight.accounts;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Throttle.Limit;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;

/**
 * Lets staff show within a session that it is them: at the second step of signing in, before what
 * needs more than an open screen, and when the page was locked. A password's slow hash is computed
 * between two short transactions, never inside one.
 */
@ApplicationScoped
class ProofDesk {

  @Inject AccountsConfig config;
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject SecondFactors factors;
  @Inject AuthenticatorApps apps;
  @Inject Passkeys passkeys;
  @Inject RecoveryCodes codes;
  @Inject SessionGate gate;
  @Inject Throttle throttle;
  @Inject StepUp stepUp;
  @Inject Event<AccountEvent> events;

  /** What was so when the try was counted. */
  private record Standing(
      @Nullable String hash,
      @Nullable Awaited awaited,
      List<ProofWay> ways,
      byte @Nullable [] challenge) {}

  /** Whoever shows it, and where. */
  record Shown(UUID accountId, UUID sessionId, PasskeySite site) {}

  /** A locked page opens with the password as well: the second factor was shown before. */
  List<ProofWay> ways(Caller caller) {
    return ways(caller.accountId(), gate.awaited(caller.sessionId()).orElse(null));
  }

  private List<ProofWay> ways(UUID accountId, @Nullable Awaited awaited) {
    List<ProofWay> ways =
        accounts.get(accountId).hasSecondFactor()
            ? new ArrayList<>(factors.ways(accountId))
            : new ArrayList<>();
    if (ways.isEmpty() || awaited == Awaited.UNLOCK) {
      ways.add(ProofWay.PASSWORD);
    }
    return ways;
  }

  /** Counts from now; a wrong one counts as a try. */
  void show(Shown shown, Proof proof) {
    Standing standing = QuarkusTransaction.requiringNew().call(() -> standing(shown, proof.way()));
    String field = field(proof.way());
    if (isEmpty(proof) || !standing.ways().contains(proof.way())) {
      throw SignInProblem.PROOF_MISSING.problem().field(field, "missing");
    }
    if (proof.password() != null && !passwords.matches(proof.password(), standing.hash())) {
      throw wrong(field);
    }
    QuarkusTransaction.requiringNew().run(() -> settle(shown, proof, standing));
  }

  private Standing standing(Shown shown, ProofWay way) {
    for (Limit limit : limits()) {
      throttle.take(limit, shown.accountId().toString(), SignInProblem.TOO_MANY_TRIES);
    }
    Awaited awaited = gate.awaited(shown.sessionId()).orElse(null);
    return new Standing(
        accounts.get(shown.accountId()).passwordHash(),
        awaited,
        ways(shown.accountId(), awaited),
        way == ProofWay.PASSKEY ? gate.takeChallenge(shown.sessionId()).orElse(null) : null);
  }

  private void settle(Shown shown, Proof proof, Standing standing) {
    UUID accountId = shown.accountId();
    if (!isRight(shown, proof, standing)) {
      throw wrong(field(proof.way()));
    }
    for (Limit limit : limits()) {
      throttle.giveBack(limit, accountId.toString());
    }
    if (standing.awaited() == Awaited.SECOND_FACTOR) {
      events.fire(new AccountEvent.SecondFactorShown(accountId, proof.way()));
    }
    if (standing.awaited() != null && standing.awaited() != Awaited.SET_UP) {
      gate.await(shown.sessionId(), null);
    }
    // The password alone opens a locked page of who has a second factor; for more it is not enough.
    if (proof.way() != ProofWay.PASSWORD || standing.ways().size() == 1) {
      stepUp.entered(shown.sessionId());
    }
  }

  private boolean isRight(Shown shown, Proof proof, Standing standing) {
    UUID accountId = shown.accountId();
    return switch (proof.way()) {
      // Hashing took a while: another password may have been set meanwhile.
      case PASSWORD -> Objects.equals(standing.hash(), accounts.get(accountId).passwordHash());
      case APP -> apps.use(accountId, Objects.requireNonNull(proof.code()));
      case RECOVERY_CODE -> codes.use(accountId, Objects.requireNonNull(proof.recoveryCode()));
      case PASSKEY ->
          standing.challenge() != null
              && passkeys.use(
                  accountId,
                  new PasskeyCheck.Asked(standing.challenge(), shown.site()),
                  Objects.requireNonNull(proof.passkey()));
    };
  }

  private static boolean isEmpty(Proof proof) {
    return proof.way() == ProofWay.PASSWORD && proof.password() == null;
  }

  private static Problem wrong(String field) {
    return SignInProblem.PROOF_WRONG.problem().field(field, "not-valid");
  }

  private static String field(ProofWay way) {
    return switch (way) {
      case PASSKEY -> "passkey";
      case APP -> "code";
      case RECOVERY_CODE -> "recoveryCode";
      case PASSWORD -> "password";
    };
  }

  private List<Limit> limits() {
    AccountsConfig.SignIn limits = config.signIn();
    return List.of(
        new Limit("proof", limits.passwordTries(), limits.passwordTriesWithin()),
        new Limit("proof a day", limits.wrongCodesPerContact(), limits.contactForgivenAfter()));
  }
}
