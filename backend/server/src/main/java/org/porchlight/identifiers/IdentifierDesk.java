package org.porchlight.identifiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Takes numbers down, corrects and removes them; the client is held by the caller. */
@ApplicationScoped
class IdentifierDesk {

  private static final int MOST = 20;

  @Inject Identifiers identifiers;
  @Inject Clients clients;
  @Inject NumberSeal seal;
  @Inject IdentifierBoard board;
  @Inject Event<IdentifierEvent> events;
  @Inject Caller caller;
  @Inject Clock clock;

  /** The same number again is the one that is there. */
  Identifier add(Client client, NewIdentifier given) {
    SealedNumber number = seal.seal(given, client.id());
    List<Identifier> own = identifiers.of(client.id()).current();
    Optional<Identifier> there = own.stream().filter(one -> one.sameNumber(number)).findFirst();
    if (there.isPresent()) {
      return there.get();
    }
    if (own.size() >= MOST) {
      throw Problem.of(IdentifierProblem.TOO_MANY_IDENTIFIERS);
    }
    boolean alsoAnothers = alsoAnothers(client, number, given);
    Identifier added = take(client, number);
    events.fire(added.added(alsoAnothers));
    return added;
  }

  /** What was corrected already by a colleague is shown as it is now. */
  Identifier correct(Client client, UUID id, NewIdentifier given) {
    Identifiers.OfClient own = identifiers.of(client.id());
    Identifier wrong = own.require(id);
    SealedNumber number = seal.seal(given, client.id());
    Identifier now =
        wrong.ended() ? own.insteadOf(wrong).orElseThrow(NotFoundException::new) : wrong;
    if (now.same(number)) {
      return now;
    }
    if (wrong.ended()) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("identifier", board.show(now));
    }
    boolean alsoAnothers = !wrong.sameNumber(number) && alsoAnothers(client, number, given);
    Identifier right = take(client, number);
    events.fire(right.corrects(wrong, alsoAnothers));
    return right;
  }

  /** Once more, it changes nothing. */
  void remove(Client client, UUID id) {
    Identifier identifier = identifiers.of(client.id()).require(id);
    if (!identifier.ended()) {
      events.fire(identifier.removed(caller.accountId(), clock.instant()));
    }
  }

  private Identifier take(Client client, SealedNumber number) {
    Identifier taken = Identifier.of(client.id(), number, caller.accountId(), clock.instant());
    identifiers.persist(taken);
    return taken;
  }

  /** Only whom the caller may see is spoken of. */
  private boolean alsoAnothers(Client client, SealedNumber number, NewIdentifier given) {
    if (!number.kind().ofOnePerson()) {
      return false;
    }
    List<UUID> owners =
        identifiers.standingFor(List.of(number.blindIndex())).stream()
            .map(Identifier::clientId)
            .filter(id -> !id.equals(client.id()))
            .toList();
    List<Client> others = owners.isEmpty() ? List.of() : clients.visibleTo(caller).those(owners);
    if (!others.isEmpty() && !Boolean.TRUE.equals(given.nevertheless())) {
      throw Problem.of(IdentifierProblem.IDENTIFIER_IN_USE)
          .with("clientCode", others.getFirst().code())
          .field("number", "in-use");
    }
    return !others.isEmpty();
  }
}
