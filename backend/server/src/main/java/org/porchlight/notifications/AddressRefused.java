package org.porchlight.notifications;

/** The gateway says that nothing can ever be delivered there; trying again is no use. */
final class AddressRefused extends Exception {

  AddressRefused(Throwable cause) {
    super(cause);
  }

  AddressRefused(int status) {
    super("HTTP " + status);
  }
}
