package org.porchlight.signatures;

/** Who somebody who signs, too, is to the client. */
enum SignerRelation {
  SPOUSE,
  OTHER_ADULT;

  SignerCapacity capacity() {
    return this == SPOUSE ? SignerCapacity.SPOUSE : SignerCapacity.OTHER_ADULT;
  }
}
