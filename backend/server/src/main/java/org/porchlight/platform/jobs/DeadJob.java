package org.porchlight.platform.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A job whose last try failed: kept until somebody has it done after all, or lets it be. */
@Entity
@Immutable
class DeadJob {

  @Id private UUID id;

  @Column(name = "task_name")
  private String job;

  @JdbcTypeCode(SqlTypes.JSON)
  private Map<String, Object> payload;

  private Instant failedAt;
  private int tries;
  private String cause;

  @Enumerated(EnumType.STRING)
  private Lane lane;

  protected DeadJob() {}

  UUID id() {
    return id;
  }

  /** Its name, as a class has it. */
  String job() {
    return job;
  }

  Map<String, Object> payload() {
    return payload;
  }

  Instant failedAt() {
    return failedAt;
  }

  int tries() {
    return tries;
  }

  /** What went wrong in the end: the kind of fault, and none of its words. */
  String cause() {
    return cause;
  }

  Lane lane() {
    return lane;
  }
}
