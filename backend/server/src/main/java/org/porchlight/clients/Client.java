package org.porchlight.clients;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** The person served. */
@Entity
public class Client {

  @Id private UUID id;
  private String code;

  @ManyToOne(optional = false, fetch = FetchType.LAZY)
  private Household household;

  private UUID branchId;
  private @Nullable UUID caseworkerId;
  private String name;
  private String nameKey;

  @Enumerated(EnumType.STRING)
  private Language language;

  private @Nullable String timeZone;
  @Embedded private PersonDetails person;
  private @Nullable UUID mergedInto;
  private Instant createdAt;
  @Version private int version;

  protected Client() {}

  static Client of(Household household, String code, UUID branchId, Instant now) {
    Client client = new Client();
    client.id = UUID.randomUUID();
    client.code = code;
    client.household = household;
    client.branchId = branchId;
    client.person = PersonDetails.unknown();
    client.createdAt = now;
    return client;
  }

  void call(String newName) {
    name = newName;
    nameKey = NameKey.of(newName);
  }

  /** The language of texts, emails and pages from now on. */
  void speak(Language newLanguage) {
    language = newLanguage;
  }

  /**
   * @param zone an IANA name; empty where it is their branch's
   */
  void liveIn(String zone) {
    timeZone = zone.isEmpty() ? null : zone;
  }

  void describe(PersonDetails newPerson) {
    person = newPerson;
  }

  PersonDetails person() {
    return person;
  }

  /** What somebody needs so that the office can be used by them. */
  public List<AccessNeed> accessNeeds() {
    return person.accessNeeds().stream().map(AccessNeed::valueOf).toList();
  }

  void assignTo(UUID newCaseworkerId) {
    caseworkerId = newCaseworkerId;
  }

  public UUID id() {
    return id;
  }

  /** The pseudonymous client ID, such as {@code CL-4TW-906}: says nothing about the person. */
  public String code() {
    return code;
  }

  public Household household() {
    return household;
  }

  public UUID branchId() {
    return branchId;
  }

  public Optional<UUID> caseworkerId() {
    return Optional.ofNullable(caseworkerId);
  }

  public String name() {
    return name;
  }

  /** What to greet the person with: the first word of the name. */
  public String firstName() {
    return name.split(" ", 2)[0];
  }

  /** The language that texts, emails and pages for this person are in. */
  public Language language() {
    return language;
  }

  /** Empty where the client lives by the clock of their branch. */
  public Optional<ZoneId> timeZone() {
    return Optional.ofNullable(timeZone).map(ZoneId::of);
  }

  /** The client that this one turned out to be; empty for all others. */
  public Optional<UUID> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  public Instant createdAt() {
    return createdAt;
  }

  public int version() {
    return version;
  }
}
