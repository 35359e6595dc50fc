package org.porchlight.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of the record, read back; only {@link AuditWriter} makes them. */
@Entity
@Immutable
public class AuditEntry {

  @Id private UUID id;
  private UUID subjectId;
  private long position;
  private Instant at;
  private @Nullable UUID byAccountId;
  private String what;
  private String which;

  protected AuditEntry() {}

  public UUID id() {
    return id;
  }

  /** The client it concerns, or else the account. */
  public UUID subjectId() {
    return subjectId;
  }

  /** The number of the row in its chain, from 1. */
  public long position() {
    return position;
  }

  public Instant at() {
    return at;
  }

  /** Empty for what happened by itself. */
  public @Nullable UUID byAccountId() {
    return byAccountId;
  }

  public String what() {
    return what;
  }

  public String which() {
    return which;
  }
}
