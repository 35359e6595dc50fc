package org.porchlight.branches;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** An office of the organisation; every day and deadline counts in its time zone. */
@Entity
public class Branch {

  @Id private UUID id;
  private String name;
  private String timeZone;
  private String phone;
  private String[] callsFrom;
  private String address;
  private String email;
  private Integer[] openDays;
  private LocalTime opensAt;
  private LocalTime closesAt;
  private LocalDate[] closedOn;
  private Instant createdAt;
  @Version private int version;

  protected Branch() {}

  /** An office that opens now; {@link BranchTerms} is already valid. */
  public static Branch open(BranchTerms terms, Clock clock) {
    Branch branch = new Branch();
    branch.id = UUID.randomUUID();
    branch.createdAt = clock.instant();
    branch.change(terms);
    return branch;
  }

  void change(BranchTerms terms) {
    name = terms.name();
    timeZone = terms.timeZone();
    phone = terms.phone();
    callsFrom = terms.callsFrom().toArray(String[]::new);
    address = terms.address();
    email = terms.email();
    openDays = terms.openDays().stream().distinct().sorted().toArray(Integer[]::new);
    opensAt = terms.opensAt();
    closesAt = terms.closesAt();
    closedOn = terms.closedOn().stream().distinct().sorted().toArray(LocalDate[]::new);
  }

  /** What an administrator may set, as it stands. */
  public BranchTerms terms() {
    return new BranchTerms(
        name,
        timeZone,
        phone,
        List.of(callsFrom),
        address,
        email,
        List.of(openDays),
        opensAt,
        closesAt,
        List.of(closedOn));
  }

  int version() {
    return version;
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public ZoneId timeZone() {
    return ZoneId.of(timeZone);
  }

  public LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), timeZone());
  }

  /** The last instant at which a deadline on that day is still kept: the end of the local day. */
  public Instant endOf(LocalDate date) {
    return date.plusDays(1).atStartOfDay(timeZone()).toInstant();
  }

  public boolean isOpenOn(LocalDate date) {
    return List.of(openDays).contains(date.getDayOfWeek().getValue())
        && !List.of(closedOn).contains(date);
  }

  /** That day if the office is open on it, else the next one on which it is. */
  public LocalDate nextOpenDay(LocalDate date) {
    LocalDate day = date;
    while (!isOpenOn(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /** The day that is {@code n} open days after that one; with 0, the next open day itself. */
  public LocalDate addOpenDays(LocalDate date, int n) {
    LocalDate day = nextOpenDay(date);
    for (int i = 0; i < n; i++) {
      day = nextOpenDay(day.plusDays(1));
    }
    return day;
  }
}
