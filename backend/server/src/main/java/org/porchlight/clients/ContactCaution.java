package org.porchlight.clients;

/** How a contact is not to be used. */
public enum ContactCaution {
  NONE,
  /** Somebody else may listen to it. */
  NO_VOICEMAIL,
  /** Somebody else may read it or pick it up: nothing goes there that nobody asked for there. */
  NOT_SAFE
}
