package org.porchlight.clients;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That one member of staff does not see one client: a row of the view that holds the rule. */
@Entity
@Immutable
class HiddenClient {

  /** Who is kept from whom. */
  @Embeddable
  record Id(UUID clientId, UUID accountId) {}

  @EmbeddedId private Id id;

  protected HiddenClient() {}
}
