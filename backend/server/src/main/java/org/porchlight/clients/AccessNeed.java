package org.porchlight.clients;

/** What somebody needs so that the office can be used by them. */
public enum AccessNeed {
  LARGE_PRINT,
  SCREEN_READER,
  INTERPRETER,
  SIGN_LANGUAGE,
  /** Calls go through a text telephone or a relay service. */
  RELAY,
  STEP_FREE,
  HELP_WITH_FORMS,
  MORE_TIME
}
