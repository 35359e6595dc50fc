package org.porchlight.platform.pictures;

/** Too much is being done already; soon it may go. */
public final class PicturesBusy extends Exception {

  PicturesBusy() {
    super("No place is free", null, false, false);
  }
}
