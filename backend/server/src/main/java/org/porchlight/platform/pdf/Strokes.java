package org.porchlight.platform.pdf;

import java.util.List;

/**
 * A drawing made of lines, such as a signature drawn with a finger.
 *
 * @param width of the surface it was drawn on, in the unit of the points
 * @param height of that surface
 * @param lines each from one touch to the next lifting
 */
public record Strokes(float width, float height, List<List<Point>> lines) {

  public Strokes {
    if (width <= 0 || height <= 0) {
      throw new IllegalArgumentException("A drawing has a size");
    }
    lines = lines.stream().map(List::copyOf).toList();
  }

  /** The origin is above and to the left, as on a screen. */
  public record Point(float x, float y) {}
}
