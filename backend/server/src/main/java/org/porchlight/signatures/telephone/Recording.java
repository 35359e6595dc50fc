package org.porchlight.signatures.telephone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.porchlight.signatures.Signature;
import org.porchlight.uploads.FinishedRecording;

/** What was said, kept with the signature that it stands for; never changed once it is written. */
@Entity
@Immutable
class Recording {

  @Id private UUID id;
  private UUID clientId;
  private String signatureNumber;
  private UUID uploadId;
  private String objectKey;
  private String mediaType;
  private long bytes;
  private String sha256;
  private int lengthMillis;
  private int voiceMillis;
  private Instant recordedAt;
  private UUID takenBy;
  private Instant takenAt;

  protected Recording() {}

  /**
   * @param id that the signature names it by
   */
  static Recording of(UUID id, FinishedRecording taken, Signature signature, Instant now) {
    Recording recording = new Recording();
    recording.id = id;
    recording.clientId = signature.clientId();
    recording.signatureNumber = signature.number();
    recording.uploadId = taken.file().id();
    recording.objectKey = taken.file().key();
    recording.mediaType = taken.file().mediaType();
    recording.bytes = taken.file().length();
    recording.sha256 = taken.file().sha256();
    recording.lengthMillis = (int) taken.length().toMillis();
    recording.voiceMillis = (int) taken.voice().toMillis();
    recording.recordedAt = signature.signedAt();
    recording.takenBy = signature.byAccountId();
    recording.takenAt = now;
    return recording;
  }

  UUID id() {
    return id;
  }

  UUID clientId() {
    return clientId;
  }

  String signatureNumber() {
    return signatureNumber;
  }

  UUID uploadId() {
    return uploadId;
  }

  String objectKey() {
    return objectKey;
  }

  String mediaType() {
    return mediaType;
  }

  /** Of the file. */
  long bytes() {
    return bytes;
  }

  String sha256() {
    return sha256;
  }

  Duration length() {
    return Duration.ofMillis(lengthMillis);
  }

  Duration voice() {
    return Duration.ofMillis(voiceMillis);
  }

  Instant recordedAt() {
    return recordedAt;
  }

  UUID takenBy() {
    return takenBy;
  }
}
