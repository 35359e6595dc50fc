package org.porchlight.changereports;

import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.programs.reporting.ChangeKind;

/** What was filled in, by whom; how it stands is its {@link ChangeReport}'s. */
@MappedSuperclass
public abstract class ReportForm {

  @Id UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  Client client;

  private UUID sealedFor;

  @Enumerated(EnumType.STRING)
  ChangeKind kind;

  @Enumerated(EnumType.STRING)
  ChangeChannel channel;

  UUID begunBy;
  Instant begunAt;
  Instant savedAt;

  @JdbcTypeCode(SqlTypes.JSON)
  Answers answers;

  byte @Nullable [] secret;

  @JdbcTypeCode(SqlTypes.JSON)
  @Nullable Answers correction;

  byte @Nullable [] correctionSecret;
  @Nullable Instant correctionSavedAt;

  protected ReportForm() {}

  /** What is filled in, and apart from it what nobody may read. */
  record Sealed(Answers answers, byte @Nullable [] secret) {}

  void begin(Client whose, Change blank, ChangeChannel by, UUID begunByAccount, Instant now) {
    id = UUID.randomUUID();
    client = whose;
    sealedFor = whose.id();
    kind = blank.kind();
    channel = by;
    begunBy = begunByAccount;
    begunAt = now;
    savedAt = now;
    answers = Answers.blank(blank);
  }

  /** The client whom account numbers were sealed for, whoever's the report is since. */
  UUID sealedFor() {
    return sealedFor;
  }

  void fill(Sealed filled, Instant now) {
    answers = filled.answers();
    secret = filled.secret();
    savedAt = now;
  }

  void fillCorrection(@Nullable Sealed filled, @Nullable Instant now) {
    correction = filled == null ? null : filled.answers();
    correctionSecret = filled == null ? null : filled.secret();
    correctionSavedAt = filled == null ? null : now;
  }

  /** What was corrected is what holds. */
  void correct() {
    fill(
        new Sealed(Objects.requireNonNull(correction), correctionSecret),
        Objects.requireNonNull(correctionSavedAt));
    fillCorrection(null, null);
  }

  /** What a signature would be for: the correction, where there is one. */
  Sealed toSign() {
    return correction == null ? signed() : new Sealed(correction, correctionSecret);
  }

  Sealed signed() {
    return new Sealed(answers, secret);
  }

  public UUID id() {
    return id;
  }

  public Client client() {
    return client;
  }

  public ChangeKind kind() {
    return kind;
  }

  ChangeChannel channel() {
    return channel;
  }

  UUID begunBy() {
    return begunBy;
  }

  public Instant begunAt() {
    return begunAt;
  }

  Instant savedAt() {
    return savedAt;
  }

  Answers answers() {
    return answers;
  }

  public Change change() {
    return answers.change();
  }

  public Optional<PromisedProof> promisedProof() {
    return Optional.ofNullable(answers.proof());
  }

  Optional<Answers> correction() {
    return Optional.ofNullable(correction);
  }

  @Nullable Instant correctionSavedAt() {
    return correctionSavedAt;
  }
}
