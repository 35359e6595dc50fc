package org.porchlight.notifications;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Contact;

/** A text or an email to one contact, or an email to a member of staff. It moves one way only. */
@Entity
class Message {

  /** How far it got. */
  enum MessageStatus {
    QUEUED,
    /** The gateway or mail server has it. */
    SENT,
    /** The gateway says that it is on the phone. */
    DELIVERED,
    FAILED
  }

  /** Why it did not go out. */
  enum Failure {
    /** The code or link it was to carry cannot be used any more. */
    TOO_LATE,
    /** Whatever it was to tell was taken back before anybody heard of it. */
    TAKEN_BACK,
    /** The contact was removed meanwhile. */
    CONTACT_GONE,
    /** The gateway says that there is no such number or address. */
    REFUSED,
    /** The gateway could not be reached, to the last try. */
    UNREACHABLE,
    /** The gateway took it, and then could not bring it there. */
    UNDELIVERED,
    /** Whoever has that phone wants no texts. */
    OPTED_OUT
  }

  @Id private UUID id;

  @Enumerated(EnumType.STRING)
  private Template template;

  @Enumerated(EnumType.STRING)
  private Channel channel;

  private @Nullable UUID clientId;
  private @Nullable UUID contactId;

  @JdbcTypeCode(SqlTypes.ARRAY)
  private List<UUID> subjectIds;

  @Enumerated(EnumType.STRING)
  private MessageStatus status;

  private Instant queuedAt;
  private Instant dueAt;
  private @Nullable Instant takenOutAt;
  private @Nullable Instant finishedAt;
  private @Nullable Instant settledAt;

  @Enumerated(EnumType.STRING)
  private @Nullable Failure failure;

  protected Message() {}

  private Message(Template template, Channel channel, UUID subjectId) {
    this.id = UUID.randomUUID();
    this.template = template;
    this.channel = channel;
    this.subjectIds = List.of(subjectId);
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

  /** The same to the same contact, as if nobody had tried. */
  Message anew(Instant now) {
    Message anew = new Message(template, channel, subjectId());
    anew.clientId = clientId;
    anew.contactId = contactId;
    anew.subjectIds = subjectIds;
    return anew.queued(now, now);
  }

  Message queued(Instant now, Instant due) {
    queuedAt = now;
    dueAt = due;
    return this;
  }

  /** The same words for one thing more: once, when all of it may be told. */
  void tellsAlso(UUID subjectId, Instant due) {
    subjectIds = Stream.concat(subjectIds.stream(), Stream.of(subjectId)).distinct().toList();
    dueAt = due.isAfter(dueAt) ? due : dueAt;
  }

  /** From now on it may reach somebody. */
  void takenOut(Instant now) {
    takenOutAt = now;
  }

  /**
   * That is not so any more. Other things that it tells are.
   *
   * @return whether it told that since then, or may have
   */
  boolean takeBack(UUID subjectId, Instant since, Instant now) {
    if (waiting()) {
      List<UUID> others = subjectIds.stream().filter(id -> !id.equals(subjectId)).toList();
      if (others.isEmpty()) {
        failed(Failure.TAKEN_BACK, now);
      } else {
        subjectIds = others;
      }
      return takenOutAt != null;
    }
    return status != MessageStatus.FAILED && finishedAt != null && !finishedAt.isBefore(since);
  }

  /** The gateway has it; it may have told more of it by now. */
  boolean sent(Instant now) {
    return waiting() && moved(MessageStatus.SENT, now);
  }

  /** It arrived, which nothing that is heard later changes. */
  boolean delivered(Instant now) {
    return underWay() && moved(MessageStatus.DELIVERED, now);
  }

  boolean failed(Failure why, Instant now) {
    if (!underWay()) {
      return false;
    }
    failure = why;
    return moved(MessageStatus.FAILED, now);
  }

  private boolean moved(MessageStatus to, Instant now) {
    finishedAt = finishedAt == null ? now : finishedAt;
    settledAt = to == MessageStatus.SENT ? null : now;
    status = to;
    return true;
  }

  boolean waiting() {
    return status == MessageStatus.QUEUED;
  }

  private boolean underWay() {
    return waiting() || status == MessageStatus.SENT;
  }

  MessageStatus status() {
    return status;
  }

  /** It went out, or is still to. */
  boolean mayHaveArrived() {
    return status != MessageStatus.FAILED;
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

  /** What it carries, where it is about one thing alone. */
  UUID subjectId() {
    return subjectIds.getFirst();
  }

  List<UUID> subjectIds() {
    return subjectIds;
  }

  Instant queuedAt() {
    return queuedAt;
  }

  /** When it left us, or came to nothing. */
  @Nullable Instant finishedAt() {
    return finishedAt;
  }

  @Nullable Failure failure() {
    return failure;
  }

  /** When it may go out. */
  Instant dueAt() {
    return dueAt;
  }

  /** Empty for a message to staff. */
  Optional<UUID> clientId() {
    return Optional.ofNullable(clientId);
  }

  Optional<UUID> contactId() {
    return Optional.ofNullable(contactId);
  }
}
