package org.porchlight.notices;

import java.util.Locale;

/** What somebody can do who does not agree with a decision. */
public enum Recourse {
  /** Somebody who did not decide listens to them. */
  HEARING,
  /** They write a notice of objection, and somebody who did not decide reads it. */
  OBJECTION;

  /** The name of the part of a letter that tells of it. */
  String part() {
    return name().toLowerCase(Locale.ROOT);
  }
}
