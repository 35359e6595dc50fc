package org.porchlight.signatures;

/** How somebody signs. */
public enum SignatureMethod {
  /** By typing their name. */
  TYPED,
  /** By drawing it; the name is typed, too, since nobody can read a drawing aloud. */
  DRAWN,
  /** By saying so, recorded. */
  TELEPHONE;

  /** Whoever says it to a person does no electronic business. */
  boolean needsConsent() {
    return this != TELEPHONE;
  }
}
