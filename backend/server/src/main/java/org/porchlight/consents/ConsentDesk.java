package org.porchlight.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;
import org.porchlight.signatures.NewSignature;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.Statement;

/** Shows a client what they agree to, takes their consent down, and takes it back. */
@ApplicationScoped
class ConsentDesk {

  @Inject Consents consents;
  @Inject ConsentText text;
  @Inject SignatureDesk signatures;
  @Inject Confirmations confirmations;
  @Inject Branches branches;
  @Inject Event<ConsentEvent> events;
  @Inject Clock clock;

  /** A consent, and the receipt for it. */
  record Given(Signature signature, Confirmation confirmation) {}

  /** As the client sees it: where they may agree, with what they would sign. */
  ConsentView show(Client client, Caller caller) {
    List<ElectronicConsent> history = consents.history(client.id());
    boolean given = !history.isEmpty() && history.getFirst().isGiven();
    return given
        ? ConsentView.of(history, List.of("withdraw"), null)
        : ConsentView.of(
            history,
            List.of("sign"),
            signatures.show(next(client, caller.language(), history.stream().findFirst()), caller));
  }

  /** As staff see it, who agree to nothing for a client. */
  ConsentView show(Client client) {
    return ConsentView.of(consents.history(client.id()), List.of(), null);
  }

  /**
   * @param client held until the end of the transaction
   */
  Given give(Client client, NewSignature wanted, Caller caller) {
    Statement toGive = toGive(client, caller.language());
    Signature signature = signatures.sign(toGive, wanted, caller);
    return new Given(signature, given(client, signature));
  }

  /**
   * What a client signs who agrees.
   *
   * @throws Problem {@code consent-given-already}
   */
  Statement toGive(Client client, Language language) {
    Optional<ElectronicConsent> last = consents.last(client.id());
    if (last.filter(ElectronicConsent::isGiven).isPresent()) {
      throw Problem.of(ConsentProblem.CONSENT_GIVEN_ALREADY);
    }
    return next(client, language, last);
  }

  /** It is signed: the receipt for that. */
  Confirmation given(Client client, Signature signature) {
    consents.persist(ElectronicConsent.givenWith(signature, text.version()));
    events.fire(
        new ConsentEvent.ConsentGiven(client.id(), signature.number(), signature.byAccountId()));
    return confirm(client, ConfirmationKind.CONSENT_GIVEN, signature.number());
  }

  /**
   * @param client held until the end of the transaction
   */
  Confirmation withdraw(Client client, @Nullable String reason, UUID byAccountId) {
    ElectronicConsent given =
        consents.last(client.id()).orElseThrow(() -> Problem.of(ConsentProblem.CONSENT_NOT_GIVEN));
    consents.persistAndFlush(given.withdrawn(reason, byAccountId, clock.instant()));
    String number = given.signatureNumber();
    events.fire(new ConsentEvent.ConsentWithdrawn(client.id(), number, byAccountId));
    return confirm(client, ConfirmationKind.CONSENT_WITHDRAWN, number);
  }

  private Confirmation confirm(Client client, ConfirmationKind kind, String number) {
    return confirmations.issue(
        new NewConfirmation(client.id(), kind, Subject.ofClient().withSignature(number)));
  }

  private Statement next(Client client, Language language, Optional<ElectronicConsent> last) {
    return text.statement(
        client,
        language,
        last.map(ElectronicConsent::position).orElse(0) + 1,
        branches.get(client.branchId()).terms().spokenPhone());
  }
}
