package org.porchlight.imports;

import java.util.List;

/** How far an import has come. */
enum ImportStatus {
  /** It is there, and somebody says what its columns hold. */
  MAPPING,
  CHECKING,
  CHECKED,
  APPLYING,
  APPLIED,
  /** It could not be read to its end. */
  FAILED;

  boolean finished() {
    return this == APPLIED;
  }

  /** Whether a person may do something about it. */
  boolean rests() {
    return List.of(MAPPING, CHECKED, FAILED).contains(this);
  }
}
