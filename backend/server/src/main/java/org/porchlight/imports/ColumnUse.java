package org.porchlight.imports;

import org.jspecify.annotations.Nullable;

/** What somebody makes of a column. */
enum ColumnUse {
  LEFT_OUT,
  NAME,
  FIRST_NAME,
  LAST_NAME,
  PHONE,
  EMAIL,
  LANGUAGE,
  PROGRAM,
  CASEWORKER;

  @Nullable ImportField field() {
    return this == LEFT_OUT ? null : ImportField.valueOf(name());
  }
}
