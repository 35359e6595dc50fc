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
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/** Finds a branch's clients by whatever the person at the counter has in hand. */
@ApplicationScoped
class ClientSearch {

  private static final String WORDS = "words";

  @Inject EntityManager entities;
  @Inject @Any Instance<ClientLookup> lookups;
  @Inject NameWords words;
  @Inject ContactMatches contacts;
  @Inject Journeys journeys;

  /**
   * Clients, and what was found of them.
   *
   * @param matches by client; of nobody where nothing was looked for
   */
  record Found(List<Client> clients, Map<UUID, Match> matches) {}

  /** A condition on the table {@code client}, its parameters, and what it finds of a client. */
  private record Condition(String sql, Map<String, Object> params, Matches matches) {}

  private interface Matches {
    Map<UUID, Match> of(List<Client> found);
  }

  /** The latest first; names that are much the same where none is as it was typed. */
  Found page(Viewer viewer, ClientQuery wanted, @Nullable Cursor after, int rows) {
    String query = wanted.query();
    Condition condition = narrowed(condition(query.strip(), viewer), wanted);
    List<Client> clients = clients(condition, viewer, after, rows);
    boolean misspelt =
        clients.isEmpty()
            && condition.params().containsKey(WORDS)
            && (after == null || clients(condition, viewer, null, 1).isEmpty());
    if (misspelt) {
      condition =
          narrowed(
              byWords(words.muchLike(query, viewer.branchId()), MatchedBy.SIMILAR_NAME), wanted);
      clients = clients(condition, viewer, after, rows);
    }
    return new Found(clients, condition.matches().of(clients));
  }

  /** To those who may be at the stage that is asked for. */
  private Condition narrowed(Condition condition, ClientQuery wanted) {
    return wanted.stage() == null
        ? condition
        : new Condition(
            condition.sql() + " and " + journeys.mayBeAt(wanted.stage()),
            condition.params(),
            condition.matches());
  }

  @SuppressWarnings("unchecked")
  private List<Client> clients(
      Condition condition, Viewer viewer, @Nullable Cursor after, int rows) {
    String sql =
        "select * from client where branch_id = :branch and merged_into is null and "
            + condition.sql()
            + " and "
            + Seen.sql("id", ":viewer");
    Map<String, Object> params = new HashMap<>(condition.params());
    params.put("branch", viewer.branchId());
    params.put("viewer", viewer.accountId());
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

  private Condition condition(String query, Viewer viewer) {
    if (query.isEmpty()) {
      return new Condition("true", Map.of(), found -> Map.of());
    }
    if (Code.normalised(query).startsWith("CL-")) {
      return byCode(Code.normalised(query));
    }
    for (ClientLookup lookup : lookups) {
      List<ClientLookup.Lead> leads = lookup.leads(query, viewer);
      if (!leads.isEmpty()) {
        return byLeads(leads);
      }
    }
    return ContactMatches.understands(query)
        ? byAddress(query)
        : byWords(words.beginningWith(query, viewer.branchId()), MatchedBy.NAME);
  }

  /** By the code of a client who was merged, the one that they were merged into. */
  private static Condition byCode(String code) {
    return new Condition(
        "id = (select coalesce(coded.merged_into, coded.id) from client coded"
            + " where coded.code = :code)",
        Map.of("code", code),
        found -> all(found, MatchedBy.CLIENT_ID));
  }

  private static Condition byLeads(List<ClientLookup.Lead> leads) {
    Map<UUID, Match> matches =
        leads.stream()
            .collect(
                Collectors.toMap(
                    ClientLookup.Lead::clientId, ClientLookup.Lead::match, (one, other) -> one));
    return new Condition("id in (:known)", Map.of("known", matches.keySet()), found -> matches);
  }

  private Condition byAddress(String query) {
    return new Condition(
        "id = any (array(select client_id from contact where "
            + ContactMatches.condition(query)
            + "))",
        Map.of("address", ContactMatches.beginning(query)),
        found -> contacts.of(found, query));
  }

  private static Condition byWords(String tsquery, MatchedBy by) {
    return new Condition(
        "name_words @@ cast(:words as tsquery)", Map.of(WORDS, tsquery), found -> all(found, by));
  }

  private static Map<UUID, Match> all(List<Client> found, MatchedBy by) {
    return found.stream().collect(Collectors.toMap(Client::id, client -> Match.of(by)));
  }
}
