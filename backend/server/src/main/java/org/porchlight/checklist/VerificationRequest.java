package org.porchlight.checklist;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.porchlight.clients.Enrolment;

/** What is asked of whom, why, and by when; how it stands is its {@link ChecklistItem}'s. */
@MappedSuperclass
public abstract class VerificationRequest {

  @Id UUID id;
  UUID clientId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Enrolment enrolment;

  String program;
  String requirement;
  String reason;
  String documentTypes;
  LocalDate dueOn;
  UUID askedBy;
  Instant askedAt;

  protected VerificationRequest() {}

  /** What is asked. */
  record Ask(String requirement, String reason, List<String> documentTypes, LocalDate dueOn) {}

  void ask(Enrolment of, Ask ask, UUID by, Instant now) {
    id = UUID.randomUUID();
    clientId = of.client().id();
    enrolment = of;
    program = of.program();
    requirement = ask.requirement();
    reason = ask.reason();
    documentTypes = String.join(",", ask.documentTypes());
    dueOn = ask.dueOn();
    askedBy = by;
    askedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID clientId() {
    return clientId;
  }

  public Enrolment enrolment() {
    return enrolment;
  }

  /** The program's id, such as {@code snap}. */
  public String program() {
    return program;
  }

  /** The requirement's id, such as {@code earned-income}. */
  public String requirement() {
    return requirement;
  }

  /** Why it is asked now, in the caseworker's words. */
  public String reason() {
    return reason;
  }

  /** Ids of the document types, any of which will do. */
  public List<String> documentTypes() {
    return List.of(documentTypes.split(","));
  }

  /** The last day to answer, in the branch's time zone. */
  public LocalDate dueOn() {
    return dueOn;
  }

  public Instant askedAt() {
    return askedAt;
  }
}
