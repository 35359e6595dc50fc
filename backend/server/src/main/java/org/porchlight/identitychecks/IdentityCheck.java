package org.porchlight.identitychecks;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.porchlight.clients.Client;

/** How a member of staff knew who somebody was; never changed. */
@Entity
@Immutable
class IdentityCheck {

  @Id private UUID id;
  private UUID clientId;
  private UUID branchId;

  @Enumerated(EnumType.STRING)
  private IdentityCheckKind kind;

  private String what;
  private UUID contactId;
  private UUID byAccountId;
  private Instant at;

  protected IdentityCheck() {}

  /**
   * What was said of it.
   *
   * @param what in words, without any number that identifies somebody
   */
  record Said(IdentityCheckKind kind, String what, UUID byAccountId) {}

  static IdentityCheck of(Client client, UUID contactId, Said said, Instant now) {
    IdentityCheck check = new IdentityCheck();
    check.id = UUID.randomUUID();
    check.clientId = client.id();
    check.branchId = client.branchId();
    check.contactId = contactId;
    check.kind = said.kind();
    check.what = said.what();
    check.byAccountId = said.byAccountId();
    check.at = now;
    return check;
  }

  IdentityCheckEvent regained() {
    return new IdentityCheckEvent.AccessRegained(clientId, id, kind, contactId, byAccountId);
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  IdentityCheckKind kind() {
    return kind;
  }

  String what() {
    return what;
  }

  UUID byAccountId() {
    return byAccountId;
  }

  Instant at() {
    return at;
  }
}
