package org.porchlight.testing;

import java.util.Random;
import java.util.function.Consumer;

/**
 * Tries a property on many generated cases. A case that fails says its seed; with {@code
 * -Dseed=...} that one case runs again.
 */
public final class Seeded {

  private Seeded() {}

  public static void times(int cases, Consumer<Random> property) {
    Long only = Long.getLong("seed");
    if (only != null) {
      property.accept(new Random(only));
      return;
    }
    Random seeds = new Random();
    for (int i = 0; i < cases; i++) {
      long seed = seeds.nextLong();
      try {
        property.accept(new Random(seed));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("Fails with -Dseed=" + seed + ": " + e.getMessage(), e);
      }
    }
  }
}
