package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Client;
import org.porchlight.clients.ClientEvent;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Lookalikes;
import org.porchlight.identifiers.IdentifierEvent;
import org.porchlight.platform.statements.PlainStatements;
import org.porchlight.platform.web.Problem;

/** Notices who may be the same person, and keeps what staff say of it. */
@ApplicationScoped
public class DuplicateDesk implements Lookalikes {

  private static final int MOST_SHOWN = 5;

  @Inject Suspects suspects;
  @Inject Duplicates duplicates;
  @Inject Clients clients;
  @Inject EntityManager entities;
  @Inject PlainStatements statements;
  @Inject Event<DuplicateEvent> events;
  @Inject Clock clock;

  void on(@Observes ClientEvent event) {
    switch (event) {
      case ClientEvent.ClientCreated e -> lookLater(e.clientId());
      case ClientEvent.ContactAdded e -> lookLater(e.clientId());
      case ClientEvent.ClientChanged e when e.changed().contains("name") -> lookLater(e.clientId());
      case ClientEvent.ClientChanged e -> {}
      case ClientEvent.ContactRemoved e -> {}
      case ClientEvent.ConsentChanged e -> {}
      case ClientEvent.ContactChanged e -> {}
    }
  }

  /** Whoever keeps a number that another has as well was told so: a colleague looks at both. */
  void on(@Observes IdentifierEvent event) {
    boolean alsoAnothers =
        switch (event) {
          case IdentifierEvent.IdentifierAdded e -> e.alsoAnothers();
          case IdentifierEvent.IdentifierCorrected e -> e.alsoAnothers();
          case IdentifierEvent.IdentifierRemoved e -> false;
          case IdentifierEvent.IdentifierShown e -> false;
        };
    if (alsoAnothers) {
      look(clients.named(event.clientId()));
    }
  }

  /** In the coming night: whoever brings many clients at once need not wait for it. */
  public void lookLater(UUID clientId) {
    statements.write(
        "insert into duplicate_check values (?) on conflict do nothing",
        statement -> statement.setObject(1, clientId));
  }

  @Override
  public List<Client> of(Client client) {
    return look(client).stream()
        .filter(pair -> pair.status() == DuplicateStatus.OPEN)
        .limit(MOST_SHOWN)
        .map(pair -> pair.besides(client.id()))
        .toList();
  }

  /** Compares now, in the caller's transaction; the likest first. */
  List<Duplicate> look(Client client) {
    looked(client);
    return suspects.of(client).stream().map(suspect -> noticed(client, suspect)).toList();
  }

  void looked(Client client) {
    entities
        .createNativeQuery("delete from duplicate_check where client_id = ?1")
        .setParameter(1, client.id())
        .executeUpdate();
  }

  private Duplicate noticed(Client client, Suspects.Suspect suspect) {
    Client other = clients.named(suspect.clientId());
    Optional<Duplicate> known = duplicates.between(client, other);
    boolean wasStrong = known.map(Duplicate::strong).orElse(false);
    Duplicate pair = known.orElseGet(() -> added(client, other, suspect.likeness()));
    if (pair.status() == DuplicateStatus.OPEN) {
      pair.seem(suspect.likeness());
      if (pair.strong() && !wasStrong) {
        events.fire(
            new DuplicateEvent.DuplicateSuspected(
                client.id(), other.id(), pair.id(), other.code(), pair.score()));
      }
    }
    return pair;
  }

  private Duplicate added(Client client, Client other, Likeness likeness) {
    Duplicate pair = Duplicate.of(client, other, likeness, clock.instant());
    duplicates.persist(pair);
    return pair;
  }

  /** A worker says so; what was said before stands. */
  Duplicate tell(Client one, Client other) {
    if (one.id().equals(other.id())) {
      throw Problem.of(DuplicateProblem.SAME_CLIENT).field("otherCode", "not-valid");
    }
    // Of two who say so at once, the second finds the first one's pair.
    clients.namedToChange(first(one, other));
    return duplicates
        .between(one, other)
        .orElseGet(() -> added(one, other, new Likeness(List.of(LikenessReason.TOLD))));
  }

  private static UUID first(Client one, Client other) {
    return one.id().toString().compareTo(other.id().toString()) < 0 ? one.id() : other.id();
  }
}
