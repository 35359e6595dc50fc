package org.porchlight.clients;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where an enrolment stands, and whether that is for good. */
public record EnrolmentState(
    @Schema(examples = "VERIFICATION_DUE") EnrolmentStatus status,
    @Schema(examples = "false") boolean finished) {

  public static EnrolmentState of(EnrolmentStatus status) {
    return new EnrolmentState(status, status.finished());
  }
}
