package org.porchlight.circumstances;

/** What somebody is to the client. */
public enum Relationship {
  CHILD,
  SPOUSE,
  PARTNER,
  PARENT,
  SIBLING,
  OTHER_RELATIVE,
  NOT_RELATED
}
