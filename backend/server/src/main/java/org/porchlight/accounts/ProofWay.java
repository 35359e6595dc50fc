package org.porchlight.accounts;

/** How a member of staff can show anew that it is them. */
enum ProofWay {
  PASSWORD
}
