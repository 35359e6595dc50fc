package org.porchlight.documents;

/** How large a page's picture is: its longest side, in pixels. */
enum PictureSize {
  full(2048),
  thumb(320);

  private final int longestSide;

  PictureSize(int longestSide) {
    this.longestSide = longestSide;
  }

  int longestSide() {
    return longestSide;
  }
}
