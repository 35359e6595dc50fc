package org.porchlight.confirmations;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The numbered receipt of something that a client did. */
@Entity
public class Confirmation {

  @Id private UUID id;
  private String number;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private ConfirmationKind kind;

  private Instant at;

  @JdbcTypeCode(SqlTypes.JSON)
  private Subject subject;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<SentTo> sentTo;

  private @Nullable Instant updatedAt;

  protected Confirmation() {}

  /** Notes where it goes; part of what the client is shown. */
  public void goesTo(SentTo contact) {
    List<SentTo> all = new ArrayList<>(sentTo);
    all.add(contact);
    sentTo = List.copyOf(all);
  }

  /** What was sent by a contact did not arrive: the receipt no longer says that it goes there. */
  public void didNotReach(SentTo contact, Instant now) {
    sentTo = sentTo.stream().filter(other -> !other.equals(contact)).toList();
    updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public String number() {
    return number;
  }

  public UUID clientId() {
    return clientId;
  }

  public ConfirmationKind kind() {
    return kind;
  }

  public Instant at() {
    return at;
  }

  public Subject subject() {
    return subject;
  }

  public List<SentTo> sentTo() {
    return sentTo;
  }

  @Nullable Instant updatedAt() {
    return updatedAt;
  }
}
