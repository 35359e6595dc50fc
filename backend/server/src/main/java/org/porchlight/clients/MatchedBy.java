package org.porchlight.clients;

/** What clients are found by. */
public enum MatchedBy {
  NAME,
  /** No name has the words that were typed, but this one has much the same. */
  SIMILAR_NAME,
  CLIENT_ID,
  PHONE,
  EMAIL,
  CONFIRMATION,
  CASE_NUMBER,
  IDENTIFIER
}
