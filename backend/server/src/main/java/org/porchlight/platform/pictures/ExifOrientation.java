package org.porchlight.platform.pictures;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds how a camera was held, in a JPEG's Exif segment (CIPA DC-008, tag 0x0112). */
final class ExifOrientation {

  private static final int UPRIGHT = 1;
  private static final int APP1 = 0xFFE1;
  private static final int SCAN_START = 0xFFDA;
  private static final int JPEG_START = 0xFFD8;
  private static final int ORIENTATION = 0x0112;
  private static final int EXIF_HEADER = 6;

  private ExifOrientation() {}

  /** 1 to 8; 1 where nothing readable says otherwise. */
  static int of(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
      if (in.readUnsignedShort() != JPEG_START) {
        return UPRIGHT;
      }
      for (int marker = in.readUnsignedShort();
          marker != SCAN_START;
          marker = in.readUnsignedShort()) {
        byte[] segment = in.readNBytes(Math.max(0, in.readUnsignedShort() - 2));
        if (marker == APP1 && segment.length > EXIF_HEADER && segment[0] == 'E') {
          return read(ByteBuffer.wrap(segment, EXIF_HEADER, segment.length - EXIF_HEADER).slice());
        }
      }
    } catch (java.io.EOFException | BufferUnderflowException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
    return UPRIGHT;
  }

  private static int read(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory);
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * 12;
      if (tiff.getShort(entry) == ORIENTATION) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : UPRIGHT;
      }
    }
    return UPRIGHT;
  }
}
