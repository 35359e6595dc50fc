package org.porchlight.checklist;

import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Enrolment;
import org.porchlight.programs.Program;
import org.porchlight.programs.Requirement;

/** What is asked of whom, why, and by when; how it stands is its {@link ChecklistItem}'s. */
@MappedSuperclass
public abstract class VerificationRequest {

  @Id UUID id;
  UUID clientId;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Enrolment enrolment;

  String program;
  String requirement;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable AskedWords askedWords;

  String reason;
  String documentTypes;
  LocalDate dueOn;
  UUID askedBy;
  Instant askedAt;

  protected VerificationRequest() {}

  /** What is asked. */
  record Ask(Requirement requirement, String reason, List<String> documentTypes, LocalDate dueOn) {}

  void ask(Enrolment of, Ask ask, UUID by, Instant now) {
    id = UUID.randomUUID();
    clientId = of.client().id();
    enrolment = of;
    program = of.program();
    requirement = ask.requirement().id();
    askedWords = AskedWords.of(ask.requirement());
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

  /** What it is to its program, in the words in which the client was asked. */
  public Requirement requirementOf(Program its) {
    Requirement now = its.requireRequirement(requirement);
    return askedWords == null ? now : now.reading(askedWords.ask(), askedWords.why());
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
