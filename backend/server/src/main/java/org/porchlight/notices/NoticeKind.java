package org.porchlight.notices;

import java.util.Locale;

/** What a notice tells; each has a file of words of its own. */
public enum NoticeKind {
  /** A reported change was taken into the record. */
  CHANGE_APPLIED,
  /** A reported change changes nothing. */
  CHANGE_NO_EFFECT,
  /** A benefit is going to be cut or ended. */
  ADVERSE_ACTION,
  /** An application, a renewal or an announced action was decided. */
  ENROLMENT_DECIDED;

  /** Without what it ends with. */
  String fileName() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String file() {
    return fileName() + ".yaml";
  }
}
