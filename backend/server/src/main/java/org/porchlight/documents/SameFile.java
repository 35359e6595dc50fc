package org.porchlight.documents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The document with which a client sent the same file first. */
@Embeddable
public record SameFile(
    @Column(name = "same_as") UUID documentId,
    @Column(name = "same_number") @Schema(examples = "PL-7K4M-29XK") String confirmationNumber,
    @Column(name = "same_received_at") Instant receivedAt) {

  static SameFile in(Document document) {
    return new SameFile(document.id(), document.confirmationNumber(), document.receivedAt());
  }
}
