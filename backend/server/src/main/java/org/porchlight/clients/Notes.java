package org.porchlight.clients;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What staff wrote down about clients. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

  @Inject Event<ClientEvent> events;
  @Inject Clock clock;

  /** Writes down what a worker says about a client, and announces it. */
  public Note write(UUID clientId, String text, UUID byAccountId) {
    Note note = Note.about(clientId, text.strip(), byAccountId, clock.instant());
    persist(note);
    events.fire(new ClientEvent.NoteAdded(clientId, note.id(), byAccountId));
    return note;
  }

  /** The latest first. */
  public List<Note> latestOf(UUID clientId, int limit) {
    return find("clientId = ?1 order by at desc, id desc", clientId).page(0, limit).list();
  }
}
