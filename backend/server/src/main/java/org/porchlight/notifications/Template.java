package org.porchlight.notifications;

import java.util.Locale;
import java.util.Set;

/** What people are told about; the words are in a file per language, under {@link #key()}. */
enum Template {
  SIGN_IN_CODE(Haste.URGENT),
  SIGN_IN_LINK(Haste.URGENT),
  // The client has just done something and holds the phone: not the time to wait until morning.
  CONFIRMATION(Haste.URGENT),
  ITEM_ASKED(Haste.BY_DAY),
  DOCUMENT_OFFERED(Haste.ONCE_IT_STANDS),
  REMINDER(Haste.BY_DAY),
  UPLOADS_FORGOTTEN(Haste.BY_DAY),
  RETAKE_ASKED(Haste.ONCE_IT_STANDS),
  DOCUMENT_ACCEPTED(Haste.ONCE_IT_STANDS),
  LOOKING_AGAIN(Haste.BY_DAY),
  NEWS(Haste.ONCE_IT_STANDS),
  NOTICE(Haste.BY_DAY),
  ACTION_OPENED(Haste.BY_DAY),
  ACTION_CLOSED(Haste.ONCE_IT_STANDS),
  // Somebody else may be taking the account over.
  CONTACT_ADDED(Haste.URGENT),
  // Something did not arrive by another contact.
  NOT_REACHED(Haste.BY_DAY),
  // The answers to what somebody texts.
  TEXTS_STOPPED(Haste.URGENT),
  TEXTS_STARTED(Haste.URGENT),
  TEXTS_HELP(Haste.URGENT),
  INVITATION(Haste.URGENT),
  PASSWORD_RESET(Haste.URGENT),
  // Somebody else may have done it.
  SECOND_FACTOR_CHANGED(Haste.URGENT),
  SECOND_FACTOR_RESET(Haste.URGENT);

  private static final Set<Template> TO_STAFF =
      Set.of(INVITATION, PASSWORD_RESET, SECOND_FACTOR_CHANGED, SECOND_FACTOR_RESET);

  private enum Haste {
    URGENT,
    BY_DAY,
    ONCE_IT_STANDS
  }

  private final Haste haste;

  Template(Haste haste) {
    this.haste = haste;
  }

  /** Whether it goes out at night, too. */
  boolean urgent() {
    return haste == Haste.URGENT;
  }

  /** Whether it comes of a decision, and waits for as long as whoever made it may think again. */
  boolean canBeTakenBack() {
    return haste == Haste.ONCE_IT_STANDS;
  }

  /** Staff are told by email only. */
  boolean byText() {
    return !TO_STAFF.contains(this);
  }

  /** Whether it is for whoever holds that contact, and nobody else. */
  boolean forOneContact() {
    return evenIfOff() || !byText();
  }

  /** Whether somebody asks for it by that contact, and so gets it though they want nothing else. */
  boolean evenIfOff() {
    return this == SIGN_IN_CODE || this == SIGN_IN_LINK || !byEmail();
  }

  /** What was asked by text is answered by text. */
  boolean byEmail() {
    return this != TEXTS_STOPPED && this != TEXTS_STARTED && this != TEXTS_HELP;
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
