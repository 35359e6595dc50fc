package org.porchlight.restrictions;

/** Why not everybody may see a record. */
enum RestrictionReason {
  RELATIVE_OF_STAFF,
  PROTECTED_ADDRESS,
  OTHER
}
