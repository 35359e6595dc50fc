package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Roles;

/** Whoever can sign in. A client's name and contacts are the client's record's, not this one's. */
@Entity
class Account {

  @Id private UUID id;
  private String role;
  private @Nullable String name;
  private @Nullable String email;
  private @Nullable String passwordHash;
  private @Nullable UUID branchId;
  private @Nullable UUID clientId;
  private String language;
  private Instant createdAt;
  private @Nullable Instant disabledAt;
  @Version private int version;

  protected Account() {}

  static Account ofClient(UUID clientId, Language language, Clock clock) {
    Account account = new Account(Roles.CLIENT, language, clock);
    account.clientId = clientId;
    return account;
  }

  static Account ofStaff(StaffTerms terms, Clock clock) {
    Account account = new Account(terms.role(), terms.language(), clock);
    account.name = terms.name();
    account.email = terms.email();
    account.branchId = terms.branchId();
    return account;
  }

  private Account(String role, Language language, Clock clock) {
    this.id = UUID.randomUUID();
    this.role = role;
    this.language = language.code();
    this.createdAt = clock.instant();
  }

  UUID id() {
    return id;
  }

  String role() {
    return role;
  }

  @Nullable String name() {
    return name;
  }

  @Nullable String email() {
    return email;
  }

  @Nullable UUID branchId() {
    return branchId;
  }

  @Nullable UUID clientId() {
    return clientId;
  }

  Language language() {
    return Language.ofHeader(language);
  }

  boolean isStaff() {
    return clientId == null;
  }

  /** A member of staff as colleagues see them; only for staff. */
  StaffMember member() {
    return new StaffMember(id, Objects.requireNonNull(name), role, branchId);
  }

  boolean disabled() {
    return disabledAt != null;
  }
}
