package org.porchlight.platform.recordings;

/** No sound could be made of the file within its limits; nothing is wrong with the server. */
public final class NotPlayable extends Exception {

  NotPlayable(String reason) {
    super(reason);
  }
}
