package org.porchlight.documents;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What is left of a document that was removed: nothing of what was on its pages. */
@Entity
@Immutable
class DocumentTombstone {

  @Id private UUID id;
  private UUID clientId;
  private UUID itemId;
  private String program;
  private String requirement;

  @Embedded private @Nullable SentFor sentFor;

  private @Nullable String documentType;

  @Enumerated(EnumType.STRING)
  private DocumentStatus status;

  @Enumerated(EnumType.STRING)
  private Scan scan;

  private boolean byStaff;
  private @Nullable String senderName;
  private int version;
  private Instant receivedAt;
  private @Nullable Instant decidedAt;
  private Instant removedAt;
  private String confirmationNumber;
  private int pages;
  private String[] sha256s;
  private String keptFor;

  protected DocumentTombstone() {}

  static DocumentTombstone of(Document document, Period keptFor, Instant now) {
    DocumentTombstone tombstone = new DocumentTombstone();
    tombstone.id = document.id();
    tombstone.clientId = document.clientId();
    tombstone.itemId = document.itemId();
    tombstone.program = document.program();
    tombstone.requirement = document.requirement();
    tombstone.sentFor = document.sentFor();
    tombstone.documentType = document.documentType();
    tombstone.status = document.status();
    tombstone.scan = document.scan();
    tombstone.byStaff = document.byStaff();
    tombstone.senderName = document.senderName();
    tombstone.version = document.version();
    tombstone.receivedAt = document.receivedAt();
    tombstone.decidedAt = document.decision().decidedAt();
    tombstone.removedAt = now;
    tombstone.confirmationNumber = document.confirmationNumber();
    tombstone.pages = document.pages().size();
    tombstone.sha256s =
        document.pages().stream().map(DocumentPage::sha256).distinct().toArray(String[]::new);
    tombstone.keptFor = keptFor.toString();
    return tombstone;
  }

  /** Of the document. */
  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  UUID itemId() {
    return itemId;
  }

  String program() {
    return program;
  }

  String requirement() {
    return requirement;
  }

  @Nullable SentFor sentFor() {
    return sentFor;
  }

  @Nullable String documentType() {
    return documentType;
  }

  /** Where it stood. */
  DocumentStatus status() {
    return status;
  }

  Scan scan() {
    return scan;
  }

  boolean byStaff() {
    return byStaff;
  }

  @Nullable String senderName() {
    return senderName;
  }

  Instant receivedAt() {
    return receivedAt;
  }

  @Nullable Instant decidedAt() {
    return decidedAt;
  }

  Instant removedAt() {
    return removedAt;
  }

  String confirmationNumber() {
    return confirmationNumber;
  }

  /** Of the document, as it was last. */
  int version() {
    return version;
  }

  /** How many it had. */
  int pages() {
    return pages;
  }

  /** The period that applied, in ISO 8601. */
  String keptFor() {
    return keptFor;
  }
}
