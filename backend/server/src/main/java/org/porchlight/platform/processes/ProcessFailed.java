package org.porchlight.platform.processes;

/** The command failed within its limits; nothing is wrong with the server. */
public final class ProcessFailed extends Exception {

  ProcessFailed(String reason) {
    super(reason);
  }
}
