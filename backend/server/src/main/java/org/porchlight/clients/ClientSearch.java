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

  private static final String WORDS = "words";

  @Inject EntityManager entities;
  @Inject @Any Instance<ClientLookup> lookups;
  @Inject NameWords words;

  /** A condition on the table {@code client}, and its parameters. */
  private record Condition(String sql, Map<String, Object> params) {}

  /** The latest first; names that are much the same where none is as it was typed. */
  List<Client> page(UUID branchId, String query, @Nullable Cursor after, int rows) {
    Condition condition = condition(query.strip(), branchId);
    List<Client> found = found(condition, branchId, after, rows);
    boolean misspelt =
        found.isEmpty()
            && condition.params().containsKey(WORDS)
            && (after == null || found(condition, branchId, null, 1).isEmpty());
    return misspelt
        ? found(byWords(words.muchLike(query, branchId)), branchId, after, rows)
        : found;
  }

  @SuppressWarnings("unchecked")
  private List<Client> found(Condition condition, UUID branchId, @Nullable Cursor after, int rows) {
    String sql =
        "select * from client where branch_id = :branch and merged_into is null and "
            + condition.sql();
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
        : byWords(words.beginningWith(query, branchId));
  }

  private static Condition byAddress(String query) {
    return query.contains("@")
        ? byContact("EMAIL", "address_key", query.toLowerCase(java.util.Locale.ROOT))
        : byContact(
            "TEXT",
            "reverse(address_key)",
            new StringBuilder(query.replaceAll("\\D", "")).reverse().toString());
  }

  private static Condition byContact(String channel, String key, String beginning) {
    return new Condition(
        "id = any (array(select client_id from contact where channel = '%s' and %s like :address))"
            .formatted(channel, key),
        Map.of("address", escaped(beginning) + "%"));
  }

  private static Condition byWords(String tsquery) {
    return new Condition("name_words @@ cast(:words as tsquery)", Map.of(WORDS, tsquery));
  }

  private static String escaped(String text) {
    return text.replaceAll("([\\\\%_])", "\\\\$1");
  }
}
