package org.porchlight.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Contact;

/** A text or an email to one contact, or an email to a member of staff. It moves one way only. */
@Entity
class Message {

  /** How far it got. */
  enum MessageStatus {
    QUEUED,
    SENT,
    FAILED
  }

  /** Why it did not go out. */
  enum Failure {
    /** The code or link it was to carry cannot be used any more. */
    TOO_LATE,
    /** The contact was removed meanwhile. */
    CONTACT_GONE,
    /** The gateway says that there is no such number or address. */
    REFUSED,
    /** The gateway could not be reached, to the last try. */
    UNREACHABLE
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Template template;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private @Nullable UUID clientId;
  private @Nullable UUID contactId;
  private UUID subjectId;

  @Enumerated(EnumType.STRING)
  private MessageStatus status;

  private Instant queuedAt;
  private Instant dueAt;
  private @Nullable Instant finishedAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Failure failure;

  protected Message() {}

  private Message(Template template, Channel channel, UUID subjectId) {
    this.id = UUID.randomUUID();
    this.template = template;
    this.channel = channel;
    this.subjectId = subjectId;
    this.status = MessageStatus.QUEUED;
  }

  /**
   * @param subjectId what it is about: the code, link or confirmation it carries
   */
  static Message toClient(Contact contact, Template template, UUID subjectId) {
    Message message = new Message(template, contact.channel(), subjectId);
    message.clientId = contact.clientId();
    message.contactId = contact.id();
    return message;
  }

  static Message toStaff(Template template, UUID subjectId) {
    return new Message(template, Channel.EMAIL, subjectId);
  }

  Message queued(Instant now, Instant due) {
    queuedAt = now;
    dueAt = due;
    return this;
  }

  void sent(Instant now) {
    finish(MessageStatus.SENT, now);
  }

  void failed(Failure why, Instant now) {
    if (waiting()) {
      failure = why;
    }
    finish(MessageStatus.FAILED, now);
  }

  private void finish(MessageStatus end, Instant now) {
    if (waiting()) {
      status = end;
      finishedAt = now;
    }
  }

  boolean waiting() {
    return status == MessageStatus.QUEUED;
  }

  UUID id() {
    return id;
  }

  Template template() {
    return template;
  }

  Channel channel() {
    return channel;
  }

  UUID subjectId() {
    return subjectId;
  }

  /** Empty for a message to staff. */
  Optional<UUID> clientId() {
    return Optional.ofNullable(clientId);
  }

  Optional<UUID> contactId() {
    return Optional.ofNullable(contactId);
  }
}
