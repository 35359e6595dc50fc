package org.porchlight.signatures;

/** As whom somebody signs. */
public enum SignerCapacity {
  CLIENT,
  /** For the client, with an authority that is recorded. */
  REPRESENTATIVE,
  SPOUSE,
  OTHER_ADULT
}
