package org.porchlight.local;

/** Something that the person at the terminal can put right: one line, and no stack trace. */
final class Complaint extends RuntimeException {

  Complaint(String line) {
    super(line, null, false, false);
  }
}
