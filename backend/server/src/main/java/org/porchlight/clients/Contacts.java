package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The ways to reach clients. */
@ApplicationScoped
public class Contacts implements PanacheRepositoryBase<Contact, UUID> {

  @Inject ClientsConfig config;

  /** What a person wrote, made comparable; empty where it is no address at all. */
  public Optional<ContactAddress> understand(String written) {
    return ContactAddress.parse(written, config.phoneRegion());
  }

  /** The one contact at that address, whoever's it is. */
  public Optional<Contact> at(ContactAddress address) {
    return find("channel = ?1 and addressKey = ?2", address.channel(), address.key())
        .firstResultOptional();
  }

  /** What was sent to that contact came back from whoever holds it; nothing where it is gone. */
  public void verified(@Nullable UUID contactId, Instant now) {
    Optional.ofNullable(contactId)
        .flatMap(this::findByIdOptional)
        .ifPresent(contact -> contact.verify(now));
  }

  public OfClient of(UUID clientId) {
    return new OfClient(clientId);
  }

  /** One client's contacts. */
  public final class OfClient {

    private final UUID clientId;

    private OfClient(UUID clientId) {
      this.clientId = clientId;
    }

    /** Oldest first. */
    public List<Contact> all() {
      return list("clientId = ?1 order by createdAt, id", clientId);
    }

    /** Those that the client still has, oldest first. */
    public List<Contact> inUse() {
      return all().stream().filter(one -> !one.lost()).toList();
    }

    /**
     * Those that prove who has them, oldest first: whoever finds a page open and gets a contact
     * added does not prove by it to be the client.
     */
    public List<Contact> proving(Instant now) {
      List<Contact> all = all();
      Instant yesterday = now.minus(config.newContact());
      return all.stream()
          .filter(one -> one.provesAt(now))
          .filter(one -> !one.addedAfter(yesterday) || one.addedWith(all.getFirst()))
          .toList();
    }

    public Contact require(UUID id) {
      return find("id = ?1 and clientId = ?2", id, clientId)
          .firstResultOptional()
          .orElseThrow(NotFoundException::new);
    }
  }
}
