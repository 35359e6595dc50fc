package org.porchlight.checklist;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an item stands, and whether that is for good. */
public record ItemState(
    @Schema(examples = "ASKED") ItemStatus status, @Schema(examples = "false") boolean finished) {

  static ItemState of(ItemStatus status) {
    return new ItemState(status, status.finished());
  }
}
