package org.porchlight.notifications;

import java.util.Locale;

/** What people are told about; the words are in a file per language, under {@link #key()}. */
enum Template {
  SIGN_IN_CODE(true),
  SIGN_IN_LINK(true),
  // The client has just done something and holds the phone: not the time to wait until morning.
  CONFIRMATION(true),
  ITEM_ASKED(false),
  DOCUMENT_OFFERED(false),
  REMINDER(false),
  RETAKE_ASKED(false),
  DOCUMENT_ACCEPTED(false),
  NEWS(false),
  ACTION_OPENED(false),
  ACTION_CLOSED(false),
  // Somebody else may be taking the account over.
  CONTACT_ADDED(true),
  INVITATION(true),
  PASSWORD_RESET(true);

  private final boolean urgent;

  Template(boolean urgent) {
    this.urgent = urgent;
  }

  /** Whether it goes out at night, too. */
  boolean urgent() {
    return urgent;
  }

  /** Staff are told by email only. */
  boolean byText() {
    return this != INVITATION && this != PASSWORD_RESET;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
