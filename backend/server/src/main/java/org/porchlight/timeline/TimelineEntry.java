package org.porchlight.timeline;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a client. */
@Entity
@Immutable
public class TimelineEntry {

  @Id private UUID id;
  private UUID clientId;
  private Instant at;
  private String kind;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, String> params;

  private @Nullable UUID byAccountId;
  private boolean forClient;

  protected TimelineEntry() {}

  static TimelineEntry of(UUID clientId, Happening happening, Instant now) {
    TimelineEntry entry = new TimelineEntry();
    entry.id = UUID.randomUUID();
    entry.clientId = clientId;
    entry.at = now;
    entry.kind = happening.kind();
    entry.params = happening.params();
    entry.byAccountId = happening.byAccountId();
    entry.forClient = happening.forClient();
    return entry;
  }

  public UUID id() {
    return id;
  }

  public Instant at() {
    return at;
  }

  /** The event's name in UPPER_SNAKE. */
  public String kind() {
    return kind;
  }

  /** Ids, codes, amounts and dates (ISO 8601); nothing in words. */
  public Map<String, String> params() {
    return params;
  }

  /** Empty for what happened by itself. */
  public @Nullable UUID byAccountId() {
    return byAccountId;
  }
}
