package org.porchlight.changereports;

/** What kind of account money goes to. */
public enum AccountType {
  CHECKING,
  SAVINGS
}
