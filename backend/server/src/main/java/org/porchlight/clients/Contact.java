package org.porchlight.clients;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** One way to reach a client, and to let the client sign in; no two clients share one. */
// A bounce must not write over what the client decided meanwhile of messages.
@DynamicUpdate
@Entity
public class Contact {

  @Id private UUID id;
  private UUID clientId;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private String address;
  private String addressKey;
  private boolean bounced;
  private boolean messagesOff;

  @Enumerated(EnumType.STRING)
  private @Nullable ConsentSource consentSource;

  private @Nullable Instant consentAt;
  private @Nullable Instant verifiedAt;
  private boolean preferred;

  @Enumerated(EnumType.STRING)
  private ContactCaution caution;

  private String note;
  private @Nullable Instant lostAt;
  private @Nullable Instant provesFrom;
  private Instant createdAt;

  protected Contact() {}

  static Contact of(UUID clientId, ContactAddress address, Instant now) {
    Contact contact = new Contact();
    contact.id = UUID.randomUUID();
    contact.clientId = clientId;
    contact.channel = address.channel();
    contact.address = address.address();
    contact.addressKey = address.key();
    contact.caution = ContactCaution.NONE;
    contact.note = "";
    contact.createdAt = now;
    return contact;
  }

  public UUID id() {
    return id;
  }

  public UUID clientId() {
    return clientId;
  }

  public Channel channel() {
    return channel;
  }

  /** E.164 for a phone, such as {@code +12065550187}; an email address as it was written. */
  public String address() {
    return address;
  }

  /** Enough to recognise one's own: {@code •••0187}, {@code r•••••@example.org}. */
  public String masked() {
    return ContactAddress.mask(channel, address);
  }

  /** What was sent there last came back. */
  public boolean bounced() {
    return bounced;
  }

  /** Whether whoever holds it wants to hear from us by it. */
  public boolean wantsMessages() {
    return !messagesOff;
  }

  /** Whether what is sent there is likely to be read, and may be sent. */
  public boolean reachable() {
    return !bounced && mayHear() && !lost();
  }

  /** Whether whoever holds it wants to hear from us, and nobody is hurt if they do. */
  public boolean mayHear() {
    return !messagesOff && caution != ContactCaution.NOT_SAFE;
  }

  /** The client has it no more: it lets nobody in. */
  public boolean lost() {
    return lostAt != null;
  }

  void lose(Instant now) {
    lostAt = lostAt == null ? now : lostAt;
  }

  /** Until then it lets the client in, and proves nothing more of who has it. */
  void proveFrom(Instant moment) {
    provesFrom = moment;
  }

  boolean provesAt(Instant now) {
    return !lost() && (provesFrom == null || !now.isBefore(provesFrom));
  }

  /** What was sent there came back from whoever holds it. */
  public void verify(Instant now) {
    verifiedAt = now;
  }

  void prefer(boolean first) {
    preferred = first;
  }

  void handle(ContactCaution newCaution, String newNote) {
    caution = newCaution;
    note = newNote;
  }

  /** When a code or link that was sent there was used last. */
  public Optional<Instant> verifiedAt() {
    return Optional.ofNullable(verifiedAt);
  }

  /** The one to try first. */
  public boolean preferred() {
    return preferred;
  }

  ContactCaution caution() {
    return caution;
  }

  String note() {
    return note;
  }

  @Nullable Instant lostAt() {
    return lostAt;
  }

  @Nullable Instant provesFrom() {
    return provesFrom;
  }

  boolean addedAfter(Instant moment) {
    return createdAt.isAfter(moment);
  }

  boolean addedWith(Contact other) {
    return createdAt.equals(other.createdAt);
  }

  void turnMessages(boolean on, ConsentSource source, Instant now) {
    messagesOff = !on;
    consentSource = source;
    consentAt = now;
  }

  /** Absent in what was written down before it was kept. */
  @Nullable ConsentSource consentSource() {
    return consentSource;
  }

  @Nullable Instant consentAt() {
    return consentAt;
  }

  public void markBounced() {
    bounced = true;
  }

  public void markReached() {
    bounced = false;
  }
}
