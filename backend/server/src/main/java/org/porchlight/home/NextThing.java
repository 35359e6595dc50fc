package org.porchlight.home;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What happens next. */
@Schema(name = "NextThing", description = "What happens next.")
record NextThing(
    NextThingKind kind,
    @Schema(description = "In the branch's time zone.", examples = "2026-04-02")
        @Nullable LocalDate by,
    @Schema(description = "Within how many days, where no day is known.", examples = "30")
        @Nullable Integer days) {

  /** What kind of thing. */
  enum NextThingKind {
    DECISION,
    /** The day for the decision has passed; by is that day. */
    DECISION_LATE,
    INTERVIEW,
    PAYMENT,
    RENEWAL,
    CHANGE,
    NOTHING
  }

  static NextThing of(NextThingKind kind) {
    return new NextThing(kind, null, null);
  }

  static NextThing by(NextThingKind kind, @Nullable LocalDate day) {
    return new NextThing(kind, day, null);
  }
}
