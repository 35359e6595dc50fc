package org.porchlight.documents;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a document stands, and whether that is for good. */
public record DocumentState(
    @Schema(examples = "RECEIVED") DocumentStatus status,
    @Schema(examples = "false") boolean finished) {

  static DocumentState of(DocumentStatus status) {
    return new DocumentState(status, status.finished());
  }
}
