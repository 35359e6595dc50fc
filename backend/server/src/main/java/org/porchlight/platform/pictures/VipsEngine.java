package org.porchlight.platform.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** libvips' command-line tools: a tenth of the memory of a JVM, and HEIC where it has a decoder. */
final class VipsEngine implements PictureEngine {

  private static final Set<String> WITHOUT_HEIC =
      Set.of("image/jpeg", "image/png", "image/webp", "image/tiff", "application/pdf");

  private final boolean heic;

  VipsEngine(boolean heic) {
    this.heic = heic;
  }

  static List<String> version() {
    return List.of("vips", "--version");
  }

  @Override
  public boolean reads(String mediaType) {
    return WITHOUT_HEIC.contains(mediaType) || (heic && mediaType.equals("image/heic"));
  }

  @Override
  public List<String> countPages(Path pdf) {
    return List.of("vipsheader", "-f", "n-pages", pdf.toString());
  }

  /** Colours are brought to sRGB because the profile that explains them is stripped. */
  @Override
  public List<String> draw(Drawing drawing) {
    boolean pdf = drawing.mediaType().equals("application/pdf");
    boolean paged = pdf || drawing.mediaType().equals("image/tiff");
    String side = Integer.toString(drawing.longestSide());
    return List.of(
        "vips",
        "thumbnail",
        drawing.file() + (paged ? "[page=" + drawing.page() + "]" : ""),
        drawing.output() + "[Q=" + QUALITY + ",strip,background=255]",
        side,
        "--height",
        side,
        "--size",
        // A PDF's page has no pixels of its own: it is drawn at the size that is asked for.
        pdf ? "both" : "down",
        "--export-profile",
        "srgb",
        "--fail-on",
        // A picture that only begins well would be taken for the whole: then rather none.
        "error");
  }
}
