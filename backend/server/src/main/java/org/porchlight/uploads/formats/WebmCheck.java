package org.porchlight.uploads.formats;

/**
 * Walks a WebM's elements (RFC 8794): into the segment and its clusters, which browsers write
 * without knowing their length, and over all others; the last must be whole.
 */
final class WebmCheck extends WalkingCheck {

  private static final int SEGMENT = 0x18538067;
  private static final int CLUSTER = 0x1F43B675;
  private static final int LONGEST_ID = 4;
  private static final int LONGEST_SIZE = 8;

  private enum Part {
    ID_START,
    ID_REST,
    SIZE_START,
    SIZE_REST
  }

  private Part part = Part.ID_START;
  private long value;
  private int width;
  private int id;
  private boolean clusterSeen;

  WebmCheck() {
    super(1);
  }

  @Override
  protected void read() {
    switch (part) {
      case ID_START -> begin(LONGEST_ID, Part.ID_REST);
      case SIZE_START -> begin(LONGEST_SIZE, Part.SIZE_REST);
      case ID_REST, SIZE_REST -> addRest();
    }
  }

  /** The first byte's leading zeros say how many others follow. */
  private void begin(int longest, Part rest) {
    value = header.byteAt(0);
    width = Integer.numberOfLeadingZeros((int) value) - (Integer.SIZE - Byte.SIZE) + 1;
    if (width > longest) {
      throw FileCheck.truncated();
    }
    part = rest;
    if (width > 1) {
      expect(width - 1);
    } else {
      arrived();
    }
  }

  private void addRest() {
    for (int i = 0; i < width - 1; i++) {
      value = value << 8 | header.byteAt(i);
    }
    arrived();
  }

  private void arrived() {
    if (part == Part.ID_REST) {
      id = (int) value;
      next(Part.SIZE_START);
    } else {
      enterOrSkip();
    }
  }

  private void next(Part wanted) {
    part = wanted;
    expect(1);
  }

  private void enterOrSkip() {
    long most = (1L << 7 * width) - 1;
    long size = value & most;
    clusterSeen |= id == CLUSTER;
    next(Part.ID_START);
    if (id != SEGMENT && id != CLUSTER) {
      if (size == most) {
        throw FileCheck.truncated();
      }
      skip(size, 1);
    }
  }

  @Override
  public void finish(long length) {
    if (part != Part.ID_START || !endedBetween() || !clusterSeen) {
      throw FileCheck.truncated();
    }
  }
}
