package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One correction: what a fact was and what it became; never changed. */
@Entity
@Immutable
public class FactChange {

  /** What of a record it is of. */
  public enum FactPart {
    PERSON,
    CONTACT
  }

  /**
   * Whose facts these are.
   *
   * @param contactId of one contact's; absent of the person's
   */
  record About(UUID clientId, @Nullable UUID contactId, UUID byAccountId, Instant at) {}

  @Id private UUID id;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private FactPart part;

  private @Nullable UUID contactId;
  private String field;
  private @Nullable String was;
  private @Nullable String became;
  private UUID byAccountId;
  private Instant at;

  protected FactChange() {}

  static FactChange of(About about, String field, String was, String became) {
    FactChange change = new FactChange();
    change.id = UUID.randomUUID();
    change.clientId = about.clientId();
    change.part = about.contactId() == null ? FactPart.PERSON : FactPart.CONTACT;
    change.contactId = about.contactId();
    change.byAccountId = about.byAccountId();
    change.at = about.at();
    change.field = field;
    change.was = was.isEmpty() ? null : was;
    change.became = became.isEmpty() ? null : became;
    return change;
  }

  public UUID id() {
    return id;
  }

  public @Nullable UUID contactId() {
    return contactId;
  }

  public String field() {
    return field;
  }

  /** Absent where nothing was known. */
  public @Nullable String was() {
    return was;
  }

  /** Absent where it is not known any more. */
  public @Nullable String became() {
    return became;
  }

  public UUID byAccountId() {
    return byAccountId;
  }

  public Instant at() {
    return at;
  }
}
