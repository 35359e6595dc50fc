package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.reporting.ReportingGroup;

/** A client on one program: where it stands, what is paid, and by when things are decided. */
@Entity
public class Enrolment {

  @Id private UUID id;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Client client;

  private UUID caseId;
  private String program;

  @Enumerated(EnumType.STRING)
  private EnrolmentStatus status;

  private Instant statusSince;
  private @Nullable BigDecimal amount;
  private @Nullable String currency;
  private @Nullable LocalDate nextPaymentOn;
  private @Nullable LocalDate periodFrom;
  private @Nullable LocalDate periodTo;
  private @Nullable LocalDate filedOn;
  private @Nullable LocalDate decideBy;

  @Enumerated(EnumType.STRING)
  private @Nullable ReportingGroup reportingGroup;

  private Instant createdAt;
  @Version private int version;

  protected Enrolment() {}

  static Enrolment of(Client client, UUID caseId, String program, Instant now) {
    Enrolment enrolment = new Enrolment();
    enrolment.id = UUID.randomUUID();
    enrolment.client = client;
    enrolment.caseId = caseId;
    enrolment.program = program;
    enrolment.status = EnrolmentStatus.DRAFT;
    enrolment.statusSince = now;
    enrolment.createdAt = now;
    return enrolment;
  }

  /**
   * @throws Problem {@code move-not-allowed} where the state machine knows no such step
   */
  EnrolmentEvent.EnrolmentMoved move(EnrolmentMove wanted, Instant now, UUID byAccountId) {
    EnrolmentStatus to = wanted.to();
    if (!status.next().contains(to)) {
      throw Problem.of(ClientProblem.MOVE_NOT_ALLOWED)
          .with("from", status.name())
          .with("to", to.name());
    }
    EnrolmentStatus from = status;
    status = to;
    statusSince = now;
    if (!to.undecided()) {
      decideBy = null;
    }
    return new EnrolmentEvent.EnrolmentMoved(
        client.id(),
        id,
        program,
        from,
        to,
        wanted.reason(),
        wanted.effectiveOn(),
        amount().orElse(null),
        wanted.amount(),
        byAccountId);
  }

  void file(@Nullable LocalDate on, @Nullable LocalDate decision) {
    filedOn = on;
    decideBy = decision;
  }

  void decideBy(@Nullable LocalDate on) {
    decideBy = on;
  }

  void report(@Nullable ReportingGroup group) {
    reportingGroup = group;
  }

  void pay(@Nullable Money money) {
    amount = money == null ? null : money.value();
    currency = money == null ? null : money.currency();
  }

  void payNextOn(@Nullable LocalDate on) {
    nextPaymentOn = on;
  }

  void period(@Nullable LocalDate from, @Nullable LocalDate to) {
    periodFrom = from;
    periodTo = to;
  }

  public UUID id() {
    return id;
  }

  public Client client() {
    return client;
  }

  /** The program's id, such as {@code snap}. */
  public String program() {
    return program;
  }

  public EnrolmentStatus status() {
    return status;
  }

  public Instant statusSince() {
    return statusSince;
  }

  /** What is paid each time; empty where the program pays nothing, or nothing yet. */
  public Optional<Money> amount() {
    return Optional.ofNullable(amount).map(value -> Money.of(value, currency));
  }

  public Optional<LocalDate> nextPaymentOn() {
    return Optional.ofNullable(nextPaymentOn);
  }

  public Optional<LocalDate> periodFrom() {
    return Optional.ofNullable(periodFrom);
  }

  public Optional<LocalDate> periodTo() {
    return Optional.ofNullable(periodTo);
  }

  /** The day the application or renewal came in, in the branch's time zone. */
  public Optional<LocalDate> filedOn() {
    return Optional.ofNullable(filedOn);
  }

  /** The last day for the office's decision, in the branch's time zone; empty once decided. */
  public Optional<LocalDate> decideBy() {
    return Optional.ofNullable(decideBy);
  }

  /** Under which of the program's rules the household reports; empty: as is usual for it. */
  public Optional<ReportingGroup> reportingGroup() {
    return Optional.ofNullable(reportingGroup);
  }

  public int version() {
    return version;
  }
}
