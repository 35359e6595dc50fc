package org.porchlight.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/**
 * Whoever can sign in. A client's name, language and contacts are the client's record's, not this
 * one's.
 */
@Entity
class Account {

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Role role;

  private @Nullable String name;
  private @Nullable String email;
  private @Nullable String passwordHash;
  private @Nullable UUID branchId;
  private @Nullable UUID clientId;

  @Enumerated(EnumType.STRING)
  private @Nullable Language language;

  private Instant createdAt;
  private @Nullable Instant disabledAt;
  private @Nullable Instant endsAt;
  private @Nullable Instant secondFactorSince;
  private @Nullable Integer lockAfterMinutes;

  @Column(insertable = false, updatable = false)
  private @Nullable Instant signedInAt;

  @Version private int version;

  protected Account() {}

  private Account(Role role, Clock clock) {
    this.id = UUID.randomUUID();
    this.role = role;
    this.createdAt = clock.instant();
  }

  static Account ofClient(UUID clientId, Clock clock) {
    Account account = new Account(Role.CLIENT, clock);
    account.clientId = clientId;
    return account;
  }

  /** Of whoever holds a link: it ends by itself. */
  static Account ofLink(Role role, Instant endsAt, Clock clock) {
    Account account = new Account(role, clock);
    account.endsAt = endsAt;
    return account;
  }

  static Account ofStaff(StaffTerms terms, Clock clock) {
    Account account = new Account(terms.role(), clock);
    account.email = terms.email();
    account.change(terms);
    return account;
  }

  void change(StaffTerms terms) {
    role = terms.role();
    name = terms.name();
    branchId = terms.role().worksInBranch() ? terms.branchId() : null;
    language = terms.language();
  }

  void setPasswordHash(String hash) {
    passwordHash = hash;
  }

  void speak(Language newLanguage) {
    language = newLanguage;
  }

  void lockAfter(int minutes) {
    lockAfterMinutes = minutes;
  }

  /** Without anything pressed; none where it was never said. */
  @Nullable Integer lockAfterMinutes() {
    return lockAfterMinutes;
  }

  /** From now on; where there was one before, since then. */
  void secondFactorSince(Instant now) {
    secondFactorSince = secondFactorSince == null ? now : secondFactorSince;
  }

  void noSecondFactor() {
    secondFactorSince = null;
  }

  void disable(Instant now) {
    disabledAt = disabledAt == null ? now : disabledAt;
  }

  void enable() {
    disabledAt = null;
  }

  UUID id() {
    return id;
  }

  Role role() {
    return role;
  }

  @Nullable String passwordHash() {
    return passwordHash;
  }

  @Nullable UUID branchId() {
    return branchId;
  }

  @Nullable UUID clientId() {
    return clientId;
  }

  /** The last time; only of staff. */
  @Nullable Instant signedInAt() {
    return signedInAt;
  }

  Instant createdAt() {
    return createdAt;
  }

  boolean isStaff() {
    return Role.STAFF.contains(role);
  }

  boolean hasSecondFactor() {
    return secondFactorSince != null;
  }

  boolean disabled() {
    return disabledAt != null;
  }

  /** Only for staff, who have all of it. */
  StaffTerms terms() {
    return new StaffTerms(
        Objects.requireNonNull(name),
        Objects.requireNonNull(email),
        role,
        branchId,
        Objects.requireNonNull(language));
  }

  Somebody somebody() {
    return new Somebody(role, name);
  }

  /** A member of staff as colleagues see them; only for staff. */
  StaffMember member() {
    return new StaffMember(id, Objects.requireNonNull(name), role, branchId);
  }
}
