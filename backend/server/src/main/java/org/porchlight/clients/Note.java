package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What staff write down about one contact with a client; never shown to the client. */
@Entity
public class Note {

  @Id private UUID id;
  private UUID clientId;
  private String text;
  private UUID byAccountId;
  private Instant at;

  protected Note() {}

  static Note about(UUID clientId, String text, UUID byAccountId, Instant now) {
    Note note = new Note();
    note.id = UUID.randomUUID();
    note.clientId = clientId;
    note.text = text;
    note.byAccountId = byAccountId;
    note.at = now;
    return note;
  }

  public UUID id() {
    return id;
  }

  public String text() {
    return text;
  }

  public UUID byAccountId() {
    return byAccountId;
  }

  public Instant at() {
    return at;
  }
}
