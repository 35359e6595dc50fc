package org.porchlight.platform.pictures;

import java.nio.file.Path;
import java.util.List;

/** Knows the command lines that make pictures. */
interface PictureEngine {

  /**
   * JPEG quality of what is shown to staff: text stays legible at a fifth of the original's size.
   */
  int QUALITY = 82;

  boolean reads(String mediaType);

  /** Writes the number of pages of a PDF as one line. */
  List<String> countPages(Path pdf);

  List<String> draw(Drawing drawing);
}
