package org.porchlight.engagements;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;

/** Writes down what staff say of a client, in the caller's transaction, and announces it. */
@ApplicationScoped
public class EngagementDesk {

  @Inject Engagements engagements;
  @Inject Clients clients;
  @Inject Staff staff;
  @Inject Caller caller;
  @Inject Event<EngagementEvent> events;
  @Inject EntityManager entities;
  @Inject Clock clock;

  /** What is no contact, such as how a task ended. */
  public void note(UUID clientId, String text) {
    write(clientId, EngagementContent.note(text, clock.instant()), List.of());
  }

  /**
   * @param mentioned colleagues who are to see it
   */
  Engagement write(UUID clientId, EngagementContent content, Collection<UUID> mentioned) {
    Instant now = clock.instant();
    content.requirePossible(now);
    requireColleagues(clientId, mentioned);
    Engagement engagement = Engagement.with(clientId, content, caller.accountId(), now);
    engagements.persist(engagement);
    events.fire(engagement.noted());
    keep(engagement);
    mention(engagement, mentioned);
    return engagement;
  }

  /**
   * @param engagement held by this transaction, and as it was read by whoever edits it
   * @param mentioned colleagues who are to see it; those who were named before stay
   */
  void edit(Engagement engagement, EngagementContent content, Collection<UUID> mentioned) {
    Instant now = clock.instant();
    content.requirePossible(now);
    requireColleagues(engagement.clientId(), mentioned);
    if (!content.equals(engagement.content())) {
      events.fire(engagement.edit(content, caller.accountId(), now));
      keep(engagement);
    }
    mention(engagement, mentioned);
  }

  /** Pinned once more, it stays as it is. */
  void pin(Engagement engagement) {
    if (engagement.isPinned()) {
      return;
    }
    Client client = clients.namedToChange(engagement.clientId());
    if (engagements.isFull(client.id())) {
      throw Problem.of(EngagementProblem.TOO_MANY_PINNED);
    }
    events.fire(engagement.pin(caller.accountId(), clock.instant()));
  }

  void unpin(Engagement engagement) {
    if (engagement.isPinned()) {
      events.fire(engagement.unpin(caller.accountId()));
    }
  }

  private void keep(Engagement engagement) {
    entities.persist(EngagementVersion.of(engagement));
  }

  private void mention(Engagement engagement, Collection<UUID> mentioned) {
    Set<UUID> before =
        engagements.mentionsIn(List.of(engagement.id())).stream()
            .map(Mention::accountId)
            .collect(Collectors.toSet());
    for (UUID accountId : new LinkedHashSet<>(mentioned)) {
      if (!before.contains(accountId)) {
        Mention mention = Mention.of(accountId, engagement, caller.accountId(), clock.instant());
        entities.persist(mention);
        events.fire(mention.made(engagement.clientId()));
      }
    }
  }

  /** Of whom each may see the client. */
  private void requireColleagues(UUID clientId, Collection<UUID> mentioned) {
    if (!mentioned.isEmpty()
        && (!staff.idsOfBranch(caller.branchId()).containsAll(mentioned)
            || !Collections.disjoint(clients.keptFrom(clientId), mentioned))) {
      throw Problem.of(EngagementProblem.MENTION_UNKNOWN).field("mentions", "not-valid");
    }
  }
}
