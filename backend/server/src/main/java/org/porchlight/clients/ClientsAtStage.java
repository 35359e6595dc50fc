package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Cursor;

/**
 * Clients at one stage of the way. A stage is derived and stored nowhere: those who may be there
 * are looked at so many at a time, and no more of them for one page than so many.
 */
@ApplicationScoped
class ClientsAtStage {

  private static final int AT_A_TIME = 200;
  private static final int MOST_LOOKS = 10;

  @Inject ClientSearch search;
  @Inject Journeys journeys;

  /**
   * Some of those at a stage, the latest first.
   *
   * @param matches what was found of whom
   * @param next where to look on; none where all were looked at
   */
  record Found(List<Client> clients, Map<UUID, Match> matches, @Nullable String next) {}

  static Cursor position(Client client) {
    return new Cursor(client.createdAt(), client.id());
  }

  /**
   * @param wanted with a stage
   */
  Found page(Viewer viewer, ClientQuery wanted, @Nullable Cursor after, int limit) {
    List<Client> there = new ArrayList<>();
    Map<UUID, Match> matches = new HashMap<>();
    Cursor from = after;
    for (int look = 0; look < MOST_LOOKS; look++) {
      ClientSearch.Found found = search.page(viewer, wanted, from, AT_A_TIME);
      List<Client> some = found.clients();
      matches.putAll(found.matches());
      Map<UUID, JourneyBrief> where = journeys.of(some.stream().map(Client::id).toList());
      for (Client client : some) {
        if (where.get(client.id()).stage() != wanted.stage()) {
          continue;
        }
        if (there.size() == limit) {
          return new Found(there, matches, position(there.getLast()).toString());
        }
        there.add(client);
      }
      if (some.size() < AT_A_TIME) {
        return new Found(there, matches, null);
      }
      from = position(some.getLast());
    }
    return new Found(there, matches, String.valueOf(from));
  }
}
