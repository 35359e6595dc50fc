package org.porchlight.notices;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** A letter as it was sent. Nothing of it ever changes. */
@Entity
@Immutable
public class Notice {

  @Id private UUID id;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  private @Nullable String decision;
  private UUID subjectId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<String> programs;

  @Enumerated(EnumType.STRING)
  private Language language;

  @JdbcTypeCode(SqlTypes.JSON)
  private NoticeText words;

  @JdbcTypeCode(SqlTypes.JSON)
  private NoticeTerms terms;

  private int templateVersion;
  private String templateHash;
  private LocalDate issuedOn;
  private @Nullable LocalDate effectiveOn;

  @Column(name = "hearing_by")
  private LocalDate recourseBy;

  private @Nullable LocalDate continueBy;
  private boolean electronic;
  private @Nullable UUID supersedes;
  private UUID byAccountId;
  private Instant issuedAt;

  protected Notice() {}

  static Notice of(NewNotice wanted, Letter letter, boolean electronic, Instant now) {
    Notice notice = new Notice();
    notice.id = UUID.randomUUID();
    notice.clientId = wanted.clientId();
    notice.kind = wanted.kind();
    notice.decision = wanted.decision();
    notice.subjectId = wanted.subjectId() == null ? wanted.clientId() : wanted.subjectId();
    notice.programs = wanted.programs();
    notice.supersedes = wanted.supersedes();
    notice.byAccountId = wanted.byAccountId();
    notice.effectiveOn = wanted.effectiveOn();
    notice.language = letter.language();
    notice.words = letter.words();
    notice.terms = letter.terms();
    notice.templateVersion = letter.template().version();
    notice.templateHash = letter.template().hash();
    notice.issuedOn = letter.days().issuedOn();
    notice.recourseBy = letter.days().recourseBy();
    notice.continueBy = letter.days().continueBy();
    notice.electronic = electronic;
    notice.issuedAt = now;
    return notice;
  }

  NoticeEvent.NoticeIssued issued() {
    return new NoticeEvent.NoticeIssued(
        clientId, id, kind, subjectId, electronic, supersedes, byAccountId);
  }

  NoticeEvent.NoticeOpened opened(UUID by) {
    return new NoticeEvent.NoticeOpened(clientId, id, kind, by);
  }

  NoticeEvent.NoticeUnopened unopened() {
    return new NoticeEvent.NoticeUnopened(clientId, id, kind);
  }

  public UUID id() {
    return id;
  }

  public UUID clientId() {
    return clientId;
  }

  public NoticeKind kind() {
    return kind;
  }

  Optional<String> decision() {
    return Optional.ofNullable(decision);
  }

  UUID subjectId() {
    return subjectId;
  }

  /** Their ids, at least one. */
  public List<String> programs() {
    return programs;
  }

  Language language() {
    return language;
  }

  public NoticeText words() {
    return words;
  }

  NoticeTerms terms() {
    return terms;
  }

  int templateVersion() {
    return templateVersion;
  }

  /** SHA-256 of the files that the words are from, in hexadecimal. */
  String templateHash() {
    return templateHash;
  }

  /** The letter's date, in the branch's time zone. */
  LocalDate issuedOn() {
    return issuedOn;
  }

  Optional<LocalDate> effectiveOn() {
    return Optional.ofNullable(effectiveOn);
  }

  /** What can be done about it, at least one thing. */
  List<Recourse> recourse() {
    return Optional.ofNullable(terms.recourse()).orElse(List.of(Recourse.HEARING));
  }

  /** The last day for that. */
  LocalDate recourseBy() {
    return recourseBy;
  }

  /**
   * The last day to ask for a hearing and keep the benefit until then; empty where nothing is cut.
   */
  Optional<LocalDate> continueBy() {
    return Optional.ofNullable(continueBy);
  }

  boolean electronic() {
    return electronic;
  }

  Optional<UUID> supersedes() {
    return Optional.ofNullable(supersedes);
  }

  Instant issuedAt() {
    return issuedAt;
  }
}
