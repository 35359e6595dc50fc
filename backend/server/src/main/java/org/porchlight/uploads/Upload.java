package org.porchlight.uploads;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.recordings.Heard;
import org.porchlight.platform.storage.ObjectStore.StoredPart;
import org.porchlight.platform.web.Problem;
import org.porchlight.uploads.formats.FileKind;
import org.porchlight.uploads.formats.FormatProblem;

/**
 * A file on its way here. Whole parts of it are in the store under one attempt; what came after the
 * last whole part is an object of its own, the tail, until there is more.
 */
@Entity
class Upload {

  /** What the keys of all files begin with. */
  static final String PREFIX = "uploads/";

  @Id private UUID id;
  private UUID accountId;
  private @Nullable String fileName;
  private long length;
  private long received;
  private String objectKey;
  private @Nullable String mediaType;
  private @Nullable String partsAttempt;

  @JdbcTypeCode(SqlTypes.JSON)
  private List<StoredPart> parts;

  private int nextPart;
  private @Nullable String tailKey;
  private int tailLength;
  private @Nullable UUID writer;
  private boolean writerBusy;
  private @Nullable String sha256;
  private @Nullable Integer pages;
  private boolean recording;
  private @Nullable Integer lengthMillis;
  private @Nullable Integer voiceMillis;
  private Instant createdAt;
  private Instant expiresAt;
  private @Nullable Instant finishedAt;
  private @Nullable Instant usedAt;
  private @Nullable Instant toldAt;

  protected Upload() {}

  static Upload of(UUID accountId, Announced file, Instant now) {
    Upload upload = new Upload();
    upload.id = UUID.randomUUID();
    upload.accountId = accountId;
    upload.length = file.length();
    upload.fileName = file.name();
    upload.recording = file.recording();
    upload.objectKey = PREFIX + upload.id + "/original";
    upload.parts = List.of();
    upload.nextPart = 1;
    upload.createdAt = now;
    upload.expiresAt = now;
    return upload;
  }

  /** Lets one request go on from that byte; whichever request had that right loses it. */
  UUID takeOver(long offset) {
    if (offset != received) {
      throw Problem.of(UploadProblem.UPLOAD_CONFLICT).with("offset", received);
    }
    writer = UUID.randomUUID();
    writerBusy = true;
    return writer;
  }

  /** A part's number, which no other request will ever get. */
  int reservePart(UUID by) {
    requireWriter(by);
    return nextPart++;
  }

  void beganParts(UUID by, String attempt) {
    requireWriter(by);
    partsAttempt = attempt;
  }

  void isOf(UUID by, FileKind kind) {
    requireWriter(by);
    mediaType = kind.mediaType();
  }

  /** A whole part is stored: the bytes before it, the tail among them, are part of it. */
  void storedPart(UUID by, StoredPart part, long nowReceived) {
    requireWriter(by);
    List<StoredPart> more = new ArrayList<>(parts);
    more.add(part);
    parts = List.copyOf(more);
    received = nowReceived;
    tailKey = null;
    tailLength = 0;
    writerBusy = true;
  }

  /** All that came is stored; the writer waits for more. */
  void storedTail(UUID by, String key, int itsLength, long nowReceived) {
    requireWriter(by);
    tailKey = key;
    tailLength = itsLength;
    received = nowReceived;
    writerBusy = false;
  }

  void storedWhole(UUID by, String key) {
    requireWriter(by);
    objectKey = key;
    received = length;
    tailKey = null;
    tailLength = 0;
  }

  void busy(UUID by) {
    requireWriter(by);
    writerBusy = true;
  }

  /** The request is over. */
  void letGo(UUID by) {
    if (by.equals(writer)) {
      writer = null;
      writerBusy = false;
    }
  }

  private void requireWriter(UUID by) {
    if (!by.equals(writer)) {
      throw Problem.of(UploadProblem.UPLOAD_CONFLICT).with("offset", received);
    }
  }

  void finish(String itsSha256, int itsPages, Instant now) {
    if (finishedAt == null) {
      sha256 = itsSha256;
      pages = itsPages;
      finishedAt = now;
      writer = null;
      writerBusy = false;
    }
  }

  /** As above, and what is heard of it. */
  void finish(String itsSha256, Heard heard, Instant now) {
    if (finishedAt == null) {
      lengthMillis = (int) heard.length().toMillis();
      voiceMillis = (int) heard.voice().toMillis();
    }
    finish(itsSha256, 1, now);
  }

  /** Takes it for a page of a document. */
  FinishedUpload use(Instant now) {
    if (recording) {
      throw Problem.of(FormatProblem.UPLOAD_TYPE_NOT_ACCEPTED);
    }
    return taken(now);
  }

  /** Takes it for what it lets be heard. */
  FinishedRecording useRecording(Instant now) {
    if (!recording) {
      throw Problem.of(FormatProblem.RECORDING_TYPE_NOT_ACCEPTED);
    }
    return new FinishedRecording(
        taken(now),
        Duration.ofMillis(Objects.requireNonNull(lengthMillis)),
        Duration.ofMillis(Objects.requireNonNull(voiceMillis)));
  }

  private FinishedUpload taken(Instant now) {
    requireLive(now);
    if (usedAt != null) {
      throw Problem.of(UploadProblem.UPLOAD_ALREADY_USED);
    }
    if (finishedAt == null) {
      throw Problem.of(UploadProblem.UPLOAD_NOT_FINISHED);
    }
    usedAt = now;
    return finished();
  }

  /** Its bytes are those under another key, from now on. */
  void keptAs(String key) {
    objectKey = key;
  }

  /** What it holds, once it is whole and was looked at. */
  FinishedUpload finished() {
    return new FinishedUpload(
        id,
        key(),
        Objects.requireNonNull(mediaType),
        length,
        Objects.requireNonNull(sha256),
        Objects.requireNonNull(pages),
        Optional.ofNullable(fileName));
  }

  void requireLive(Instant now) {
    if (usedAt == null && !expiresAt.isAfter(now)) {
      throw Problem.of(UploadProblem.UPLOAD_EXPIRED);
    }
  }

  void keepUntil(Instant then) {
    expiresAt = then;
  }

  /** Nobody can go on with it or use it; the sweep may take it. */
  void end(Instant now) {
    expiresAt = now;
    writer = null;
    writerBusy = false;
  }

  /** Whether it was announced as something to be heard. */
  boolean isRecording() {
    return recording;
  }

  boolean isFinished() {
    return finishedAt != null;
  }

  boolean isUsed() {
    return usedAt != null;
  }

  boolean isBusy() {
    return writerBusy;
  }

  /** The key of the whole file, made of nothing that a client sent. */
  String key() {
    return objectKey;
  }

  UUID id() {
    return id;
  }

  UUID accountId() {
    return accountId;
  }

  long length() {
    return length;
  }

  /** Bytes that the store has. */
  long received() {
    return received;
  }

  Optional<String> fileName() {
    return Optional.ofNullable(fileName);
  }

  Optional<FileKind> kind() {
    return Optional.ofNullable(mediaType).map(FileKind::ofMediaType);
  }

  Optional<String> partsAttempt() {
    return Optional.ofNullable(partsAttempt);
  }

  List<StoredPart> parts() {
    return parts;
  }

  Optional<String> tailKey() {
    return Optional.ofNullable(tailKey);
  }

  int tailLength() {
    return tailLength;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Instant> finishedAt() {
    return Optional.ofNullable(finishedAt);
  }

  Instant expiresAt() {
    return expiresAt;
  }
}
