package org.porchlight.notifications;

import org.porchlight.notifications.Message.Failure;

/** The gateway says that nothing can ever be delivered there; trying again is no use. */
final class AddressRefused extends Exception {

  private final Failure why;

  AddressRefused(Throwable cause) {
    super(cause);
    this.why = Failure.REFUSED;
  }

  AddressRefused(int status) {
    this("HTTP " + status, Failure.REFUSED);
  }

  AddressRefused(String said, Failure why) {
    super(said);
    this.why = why;
  }

  Failure why() {
    return why;
  }
}
