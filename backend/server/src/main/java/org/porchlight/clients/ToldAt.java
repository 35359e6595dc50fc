package org.porchlight.clients;

/** Where a client tells staff what they want. */
public enum ToldAt {
  PHONE(ConsentSource.PHONE),
  COUNTER(ConsentSource.COUNTER);

  private final ConsentSource source;

  ToldAt(ConsentSource source) {
    this.source = source;
  }

  public ConsentSource source() {
    return source;
  }
}
