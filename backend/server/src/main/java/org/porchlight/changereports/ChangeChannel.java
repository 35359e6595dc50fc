package org.porchlight.changereports;

/** How a report came. */
public enum ChangeChannel {
  WEB,
  PHONE
}
