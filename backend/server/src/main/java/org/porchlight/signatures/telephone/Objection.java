package org.porchlight.signatures.telephone;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What a client says is wrong in what was taken down of their words. */
@Entity
@Immutable
@Table(name = "signature_objection")
class Objection {

  @Id private UUID recordingId;
  private UUID clientId;
  private String text;
  private UUID byAccountId;
  private Instant at;

  protected Objection() {}

  static Objection to(Recording recording, String text, UUID by, Instant now) {
    Objection objection = new Objection();
    objection.recordingId = recording.id();
    objection.clientId = recording.clientId();
    objection.text = text;
    objection.byAccountId = by;
    objection.at = now;
    return objection;
  }

  ObjectionEvent raised(String signatureNumber) {
    return new ObjectionEvent.SignatureObjected(
        clientId, recordingId, signatureNumber, byAccountId);
  }

  String text() {
    return text;
  }

  Instant at() {
    return at;
  }
}
