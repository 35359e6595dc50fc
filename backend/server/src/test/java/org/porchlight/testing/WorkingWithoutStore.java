package org.porchlight.testing;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/**
 * With the worker on, as in production, and a store that is not there yet: one start for the tests
 * of either.
 */
public class WorkingWithoutStore implements QuarkusTestProfile {

  /** Where the store will be. */
  public static final int STORE_PORT = freePort();

  @Override
  public Map<String, String> getConfigOverrides() {
    Map<String, String> overrides = new HashMap<>(S3Process.configAt(STORE_PORT));
    overrides.put("porchlight.jobs.run", "true");
    return overrides;
  }

  private static int freePort() {
    try {
      return S3Process.freePort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
