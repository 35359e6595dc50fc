package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;

/** The case: the file that holds a household's enrolments. */
@Entity
public class CaseFile {

  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Household household;

  private String number;
  private Instant createdAt;

  protected CaseFile() {}

  static CaseFile of(Household household, String number, Instant now) {
    CaseFile file = new CaseFile();
    file.id = UUID.randomUUID();
    file.household = household;
    file.number = number;
    file.createdAt = now;
    return file;
  }

  public UUID id() {
    return id;
  }

  public Household household() {
    return household;
  }

  /** What staff call it, such as {@code CASE-7K4-219}. */
  public String number() {
    return number;
  }
}
