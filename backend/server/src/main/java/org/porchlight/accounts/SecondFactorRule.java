package org.porchlight.accounts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whose role needs a second factor, in one version that an administrator set. */
@Entity
@Immutable
class SecondFactorRule {

  @Id private int version;
  private String[] roles;
  private UUID changedBy;
  private Instant changedAt;

  protected SecondFactorRule() {}

  SecondFactorRule(int version, Set<Role> roles, UUID changedBy, Instant changedAt) {
    this.version = version;
    this.roles = roles.stream().sorted().map(Enum::name).toArray(String[]::new);
    this.changedBy = changedBy;
    this.changedAt = changedAt;
  }

  int version() {
    return version;
  }

  List<Role> roles() {
    return Arrays.stream(roles).map(Role::valueOf).toList();
  }

  UUID changedBy() {
    return changedBy;
  }

  Instant changedAt() {
    return changedAt;
  }
}
