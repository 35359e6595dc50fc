package org.porchlight.accounts;

/** How a member of staff can show anew that it is them. */
public enum ProofWay {
  PASSKEY,
  APP,
  RECOVERY_CODE,
  PASSWORD
}
