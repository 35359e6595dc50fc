package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;

/** What is done each night, a short transaction at a time. */
@ApplicationScoped
class Night {

  @Inject DuplicateDesk desk;
  @Inject ClientMerges merges;
  @Inject Clients clients;
  @Inject EntityManager entities;

  /** Compares up to so many clients that wait for it, and says how many those were. */
  @Transactional
  int look(int most) {
    List<?> waiting =
        entities
            .createNativeQuery(
                "select client_id from duplicate_check limit ?1 for update skip locked")
            .setParameter(1, most)
            .getResultList();
    waiting.forEach(id -> look(clients.named((UUID) id)));
    return waiting.size();
  }

  private void look(Client client) {
    if (client.mergedInto().isEmpty()) {
      desk.look(client);
    } else {
      desk.looked(client);
    }
  }

  /** For the merges after that one; the last of them, or none where that was all. */
  @Transactional
  @Nullable UUID follow(UUID after, int most) {
    List<UUID> standing = merges.standingAfter(after, most).stream().map(ClientMerge::id).toList();
    standing.forEach(merges::follow);
    return standing.size() == most ? standing.getLast() : null;
  }
}
