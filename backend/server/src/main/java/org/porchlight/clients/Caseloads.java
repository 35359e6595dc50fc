package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Whose clients are whose. */
@ApplicationScoped
public class Caseloads {

  @Inject EntityManager entities;

  /**
   * In one statement, however many they are; within the caller's transaction.
   *
   * @return how many clients of that branch have another caseworker now
   */
  public int handOver(UUID from, UUID to, UUID branchId) {
    return entities
        .createQuery(
            "update Client set caseworkerId = :to, version = version + 1"
                + " where caseworkerId = :from and branchId = :branch")
        .setParameter("to", to)
        .setParameter("from", from)
        .setParameter("branch", branchId)
        .executeUpdate();
  }
}
