package org.porchlight.consents;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SubjectKind;
import org.porchlight.signatures.telephone.SaidAloud;

/** A client may agree to do business electronically with their voice, too. */
@ApplicationScoped
class ConsentByTelephone implements SaidAloud {

  @Inject Consents consents;
  @Inject ConsentDesk desk;
  @Inject ConsentText text;

  @Override
  public SubjectKind kind() {
    return SubjectKind.ELECTRONIC_BUSINESS;
  }

  /** Each client has but one; what was said before it was last withdrawn is no consent. */
  @Override
  public Signable signable(Client client, @Nullable UUID id, Language language) {
    Instant since =
        consents
            .last(client.id())
            .map(ElectronicConsent::at)
            .orElse(client.createdAt().minus(SAME_CALL));
    return new Signable(
        desk.toGive(client, language).affirming(text.affirmationSaid(language)), since);
  }

  @Override
  public Confirmation signed(Client client, Signature signature) {
    return desk.given(client, signature);
  }
}
