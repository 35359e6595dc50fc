package org.porchlight.uploads.formats;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows a TIFF's pages (TIFF 6.0, section 2). They may lie anywhere in the file, so unlike other
 * kinds it is looked at when it is whole; only directories are read.
 */
public final class TiffPages {

  private static final int WIDTH = 256;
  private static final int HEIGHT = 257;
  private static final int STRIPS = 273;
  private static final int STRIP_LENGTHS = 279;
  private static final int TILES = 324;
  private static final int TILE_LENGTHS = 325;
  private static final int ENTRY = 12;
  private static final int MOST_PIECES = 100_000;

  private final RandomAccessFile file;
  private final ByteOrder order;

  private TiffPages(RandomAccessFile file, ByteOrder order) {
    this.file = file;
    this.order = order;
  }

  /**
   * How many pages there are; counting stops at {@code most}, so that a loop ends.
   *
   * @throws org.porchlight.platform.web.Problem where a directory lies outside of the file, or a
   *     page is too large to open
   */
  public static int count(Path path, int most) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(path.toFile(), "r")) {
      ByteOrder order = file.read() == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
      TiffPages pages = new TiffPages(file, order);
      long next = pages.read(4, 4).getInt() & 0xFFFFFFFFL;
      int count = 0;
      while (next != 0 && count < most) {
        next = pages.directory(next);
        count++;
      }
      if (count == 0) {
        throw FileCheck.truncated();
      }
      return count;
    }
  }

  private long directory(long at) throws IOException {
    int entries = read(at, 2).getShort() & 0xFFFF;
    ByteBuffer table = read(at + 2, entries * ENTRY + 4);
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < entries; i++) {
      places.put(table.getShort(i * ENTRY) & 0xFFFF, i * ENTRY);
    }
    FileCheck.requirePixels(first(table, places, WIDTH), first(table, places, HEIGHT));
    boolean tiled = places.containsKey(TILES);
    requireInside(
        values(table, places.get(tiled ? TILES : STRIPS)),
        values(table, places.get(tiled ? TILE_LENGTHS : STRIP_LENGTHS)));
    return table.getInt(entries * ENTRY) & 0xFFFFFFFFL;
  }

  private long first(ByteBuffer table, Map<Integer, Integer> places, int tag) throws IOException {
    long[] values = values(table, places.get(tag));
    return values.length == 0 ? 0 : values[0];
  }

  /** The picture's bytes lie in pieces, each of which must be there. */
  private void requireInside(long[] offsets, long[] lengths) throws IOException {
    if (offsets.length == 0 || offsets.length != lengths.length) {
      throw FileCheck.truncated();
    }
    for (int i = 0; i < offsets.length; i++) {
      if (offsets[i] + lengths[i] > file.length()) {
        throw FileCheck.truncated();
      }
    }
  }

  /** An entry's values: 16-bit (type 3) or 32-bit ones, in the entry where they fit, else apart. */
  private long[] values(ByteBuffer table, @Nullable Integer entry) throws IOException {
    if (entry == null) {
      return new long[0];
    }
    boolean small = table.getShort(entry + 2) == 3;
    long count = table.getInt(entry + 4) & 0xFFFFFFFFL;
    if (count > MOST_PIECES) {
      throw FileCheck.truncated();
    }
    int length = (int) count * (small ? 2 : 4);
    ByteBuffer at =
        length <= 4
            ? table.slice(entry + 8, 4).order(order)
            : read(table.getInt(entry + 8) & 0xFFFFFFFFL, length);
    long[] values = new long[(int) count];
    for (int i = 0; i < values.length; i++) {
      values[i] = small ? at.getShort() & 0xFFFF : at.getInt() & 0xFFFFFFFFL;
    }
    return values;
  }

  private ByteBuffer read(long at, int length) throws IOException {
    if (at + length > file.length()) {
      throw FileCheck.truncated();
    }
    byte[] bytes = new byte[length];
    file.seek(at);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(order);
  }
}
