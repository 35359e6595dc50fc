package org.porchlight.local;

/** Waiting, for whoever polls something that cannot announce itself. */
final class Pause {

  private Pause() {}

  static void millis(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Complaint("Interrupted");
    }
  }
}
