package org.porchlight.programs;

/** Stops the start: one sentence that names the file and the key. */
class ProgramFileException extends RuntimeException {

  ProgramFileException(String message) {
    super(message);
  }
}
