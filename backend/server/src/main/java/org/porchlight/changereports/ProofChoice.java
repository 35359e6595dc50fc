package org.porchlight.changereports;

/** What a client says of proof. */
public enum ProofChoice {
  SEND_NOW,
  SEND_LATER,
  HAVE_NONE
}
