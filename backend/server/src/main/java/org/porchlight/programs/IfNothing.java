package org.porchlight.programs;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What happens if nothing is done. */
public record IfNothing(Code code, Texts text) {

  /** The kinds of consequence. */
  @Schema(name = "IfNothingCode")
  public enum Code {
    APPLICATION_DENIED,
    BENEFITS_STOP,
    BENEFITS_SMALLER,
    COVERAGE_ENDS,
    PAYMENTS_PAUSE,
    NOTHING
  }
}
