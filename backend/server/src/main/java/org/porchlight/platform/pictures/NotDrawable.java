package org.porchlight.platform.pictures;

/** The file could not be opened within its limits; nothing is wrong with the server. */
public class NotDrawable extends Exception {

  NotDrawable(String reason) {
    super(reason);
  }
}
