package org.porchlight.changereports;

/** How a household becomes another one. */
public enum MemberChange {
  JOINED,
  LEFT,
  BORN,
  DIED
}
