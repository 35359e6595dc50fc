package org.porchlight.platform.pdf;

/**
 * How a line of text looks.
 *
 * @param size of the letters, in points
 */
record Style(float size, boolean bold) {

  static final Style TEXT = new Style(11, false);
  static final Style LABEL = new Style(11, true);
  static final Style SMALL = new Style(9, false);

  static Style ofHeading(int level) {
    return new Style(level == 1 ? 20 : level == 2 ? 14 : 12, true);
  }

  /** From one line to the next, in points. */
  float leading() {
    return size * 1.4f;
  }
}
