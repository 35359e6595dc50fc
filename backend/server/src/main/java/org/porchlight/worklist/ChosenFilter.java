package org.porchlight.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The list that somebody begins with. */
@Entity
class ChosenFilter {

  @Id private UUID accountId;
  private UUID filterId;

  protected ChosenFilter() {}

  static ChosenFilter of(UUID accountId) {
    ChosenFilter chosen = new ChosenFilter();
    chosen.accountId = accountId;
    return chosen;
  }

  void choose(UUID newFilterId) {
    filterId = newFilterId;
  }

  UUID filterId() {
    return filterId;
  }
}
