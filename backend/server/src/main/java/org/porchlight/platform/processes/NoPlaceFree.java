package org.porchlight.platform.processes;

/** Too much is being done already; soon it may go. */
public final class NoPlaceFree extends Exception {

  NoPlaceFree() {
    super("No place is free", null, false, false);
  }
}
