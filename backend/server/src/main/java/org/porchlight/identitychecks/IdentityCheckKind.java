package org.porchlight.identitychecks;

/** How staff can know who somebody is. */
public enum IdentityCheckKind {
  PHOTO_ID_SEEN,
  VIDEO_CALL,
  KNOWN_IN_PERSON,
  QUESTIONS_ANSWERED,
  VOUCHED_FOR
}
