package org.porchlight.platform.scanning;

import java.io.IOException;

/**
 * The scanner is down, slow, or said nothing of the bytes: they are neither clean nor dangerous.
 */
public final class ScannerUnavailable extends IOException {

  ScannerUnavailable(String message) {
    super(message);
  }

  ScannerUnavailable(IOException cause) {
    super(cause);
  }
}
