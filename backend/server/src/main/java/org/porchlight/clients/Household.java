package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** The people who live and buy food together. */
@Entity
public class Household {

  @Id private UUID id;
  private UUID branchId;
  private Instant createdAt;

  protected Household() {}

  static Household at(UUID branchId, Instant now) {
    Household household = new Household();
    household.id = UUID.randomUUID();
    household.branchId = branchId;
    household.createdAt = now;
    return household;
  }

  public UUID id() {
    return id;
  }
}
