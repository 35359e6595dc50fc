package org.porchlight.consents;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.signatures.ElectronicConsents;

/** What clients agreed to. */
@ApplicationScoped
class Consents implements PanacheRepositoryBase<ElectronicConsent, UUID>, ElectronicConsents {

  private static final int MOST_SHOWN = 50;

  /** The last step of one client. */
  Optional<ElectronicConsent> last(UUID clientId) {
    return find("clientId = ?1 order by position desc", clientId).firstResultOptional();
  }

  /** The latest first; at most 50. */
  List<ElectronicConsent> history(UUID clientId) {
    return find("clientId = ?1 order by position desc", clientId).page(0, MOST_SHOWN).list();
  }

  @Override
  public Optional<String> inForce(UUID clientId) {
    return last(clientId)
        .filter(ElectronicConsent::isGiven)
        .map(ElectronicConsent::signatureNumber);
  }
}
