package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** Finds a branch's clients by whatever the person at the counter has in hand. */
@ApplicationScoped
class ClientSearch {

  // Two letters of a name more or less, or two exchanged, are still much the same.
  private static final double MUCH_THE_SAME = 0.6;
  private static final int MOST_DUPLICATES = 5;

  @Inject EntityManager entities;
  @Inject @Any Instance<ClientLookup> lookups;

  /** A condition on the table {@code client}, and its parameters. */
  private record Condition(String sql, Map<String, Object> params) {}

  /** The latest first. */
  @SuppressWarnings("unchecked")
  List<Client> page(UUID branchId, String query, @Nullable Cursor after, int rows) {
    Condition condition = condition(query.strip(), branchId);
    String sql = "select * from client where branch_id = :branch and " + condition.sql();
    Map<String, Object> params = new HashMap<>(condition.params());
    params.put("branch", branchId);
    if (after != null) {
      sql += " and (created_at, id) < (:at, :id)";
      params.put("at", after.at());
      params.put("id", after.id());
    }
    Query found =
        entities.createNativeQuery(sql + " order by created_at desc, id desc", Client.class);
    params.forEach(found::setParameter);
    return found.setMaxResults(rows).getResultList();
  }

  private Condition condition(String query, UUID branchId) {
    if (query.isEmpty()) {
      return new Condition("true", Map.of());
    }
    if (Code.normalised(query).startsWith("CL-")) {
      return new Condition("code = :code", Map.of("code", Code.normalised(query)));
    }
    Optional<UUID> known =
        lookups.stream().flatMap(one -> one.clientId(query, branchId).stream()).findFirst();
    if (known.isPresent()) {
      return new Condition("id = :known", Map.of("known", known.get()));
    }
    return query.contains("@") || query.matches("[0-9+()./\\-\\s]{4,30}")
        ? byAddress(query)
        : byName(NameKey.of(query));
  }

  private static Condition byAddress(String query) {
    boolean email = query.contains("@");
    String like =
        email
            ? escaped(query.toLowerCase(java.util.Locale.ROOT)) + "%"
            : "%" + query.replaceAll("\\D", "");
    return new Condition(
        "exists (select 1 from contact where client_id = client.id and channel = :channel"
            + " and address_key like :address)",
        Map.of("channel", email ? "EMAIL" : "TEXT", "address", like));
  }

  private static Condition byName(String key) {
    return new Condition(
        "(name_key like :start or name_key like :word or :name <% name_key)",
        Map.of("start", escaped(key) + "%", "word", "% " + escaped(key) + "%", "name", key));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\%_])", "\\\\$1");
  }

  /** Others of the branch whose names are much the same, the likest first. */
  @SuppressWarnings("unchecked")
  List<Client> muchTheSame(Client client) {
    return entities
        .createNativeQuery(
            "select * from client where branch_id = :branch and id <> :id and name_key % :name"
                + " and similarity(name_key, :name) >= :least"
                + " order by similarity(name_key, :name) desc, created_at",
            Client.class)
        .setParameter("branch", client.branchId())
        .setParameter("id", client.id())
        .setParameter("name", NameKey.of(client.name()))
        .setParameter("least", MUCH_THE_SAME)
        .setMaxResults(MOST_DUPLICATES)
        .getResultList();
  }
}
