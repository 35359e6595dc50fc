package org.porchlight.documents;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.porchlight.testing.Clamd;
import org.porchlight.testing.S3Process;

/**
 * A scanner that is not there yet, and no libvips, as on a small machine: one start for the tests
 * of either.
 */
public class ScannedWithoutVips implements QuarkusTestProfile {

  private static final int SCANNER_PORT = freePort();

  @Override
  public Map<String, String> getConfigOverrides() {
    return Map.of(
        "porchlight.scanning.host", "127.0.0.1",
        "porchlight.scanning.port", Integer.toString(SCANNER_PORT),
        "porchlight.scanning.silence-timeout", "20s",
        "porchlight.pictures.vips", "false");
  }

  /** Where the browsers' machine is set up, it has to be there. */
  static boolean hasScanner() {
    return Clamd.installed().isPresent() || "root".equals(System.getProperty("user.name"));
  }

  static Clamd startScanner() throws IOException {
    return Clamd.startAt(SCANNER_PORT);
  }

  private static int freePort() {
    try {
      return S3Process.freePort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
