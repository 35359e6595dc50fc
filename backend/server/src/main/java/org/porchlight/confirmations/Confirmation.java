package org.porchlight.confirmations;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
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

  @JdbcTypeCode(SqlTypes.JSON)
  private List<ConfirmationUpdate> updates;

  private @Nullable Instant updatedAt;

  @Column(insertable = false, updatable = false)
  private @Nullable UUID documentId;

  protected Confirmation() {}

  /** Notes where it goes; part of what the client is shown. */
  public void goesTo(SentTo contact) {
    sentTo = Stream.concat(sentTo.stream(), Stream.of(contact)).toList();
  }

  /** The copy for that contact got so far. */
  public void copyGot(UUID contactId, CopyStatus status, Instant now) {
    sentTo =
        sentTo.stream()
            .map(copy -> contactId.equals(copy.contactId()) ? copy.got(status, now) : copy)
            .toList();
  }

  /**
   * The copy for that contact did not arrive.
   *
   * @param instead the contacts by which the client is told so
   */
  public void copyFailed(UUID contactId, List<ToldBy> instead, Instant now) {
    copyGot(contactId, CopyStatus.FAILED, now);
    sentTo.stream()
        .filter(copy -> contactId.equals(copy.contactId()))
        .findFirst()
        .ifPresent(copy -> says(ConfirmationUpdate.missed(copy.told(), instead, now)));
  }

  /** Something went wrong since: from now on it says so, at most once for each thing. */
  public void says(ConfirmationUpdate update) {
    updates =
        Stream.concat(updates.stream().filter(before -> !before.sameAs(update)), Stream.of(update))
            .toList();
    updatedAt = update.at();
  }

  /** What it said of a decision is not so any more, and nobody was told. */
  public void nothingDecided() {
    updates = updates.stream().filter(update -> !update.kind().decided()).toList();
    updatedAt = updates.isEmpty() ? null : updates.getLast().at();
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

  /** The earliest first. */
  public List<ConfirmationUpdate> updates() {
    return updates;
  }

  @Nullable Instant updatedAt() {
    return updatedAt;
  }
}
