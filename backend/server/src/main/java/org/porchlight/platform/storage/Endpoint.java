package org.porchlight.platform.storage;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;

/** Where the store is. */
@Singleton
class Endpoint {

  private final boolean exposed;

  @Inject
  Endpoint(StorageConfig config) {
    exposed = isExposed(URI.create(config.endpoint()));
  }

  /**
   * Whether somebody between here and there could change what is sent: where it goes by http, and
   * to another machine.
   */
  boolean exposed() {
    return exposed;
  }

  static boolean isExposed(URI address) {
    try {
      return !"https".equalsIgnoreCase(address.getScheme())
          && !InetAddress.getByName(address.getHost()).isLoopbackAddress();
    } catch (UnknownHostException notYet) {
      return true;
    }
  }
}
