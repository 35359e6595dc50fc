package org.porchlight.home;

/** Whose turn it is on a program. */
public enum Turn {
  YOU,
  US,
  NOBODY
}
