package org.porchlight.uploads.formats;

import org.porchlight.platform.web.Problem;

/**
 * Looks at a file's bytes as they go by, in order; ends with a problem as soon as it knows of one.
 */
interface FileCheck {

  /** A camera's largest sensor has some 60 million; more is an attack on whatever decodes it. */
  long MOST_PIXELS = 100_000_000;

  FileCheck NOTHING =
      new FileCheck() {
        @Override
        public void take(byte[] bytes, int offset, int length) {}

        @Override
        public void finish(long length) {}
      };

  void take(byte[] bytes, int offset, int length);

  /** All {@code length} bytes were taken. */
  void finish(long length);

  static Problem truncated() {
    return Problem.of(FormatProblem.UPLOAD_TRUNCATED);
  }

  /** Neither side may be nothing, and both together not more than is safe to decode. */
  static void requirePixels(long width, long height) {
    if (width <= 0 || height <= 0) {
      throw truncated();
    }
    if (width > MOST_PIXELS || height > MOST_PIXELS || width * height > MOST_PIXELS) {
      throw Problem.of(FormatProblem.UPLOAD_TOO_MANY_PIXELS).with("max", MOST_PIXELS);
    }
  }
}
