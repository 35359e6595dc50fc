package org.porchlight.platform.storage;

import io.minio.ByteBuffer;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/**
 * Bytes that go out from where they are. An array given to the client itself is copied as a whole
 * before its first byte is sent; read as a stream, it is copied a few kilobytes at a time.
 */
final class HeldBytes extends ByteBuffer {

  private final byte[] data;
  private final int length;

  /** The first {@code length} bytes; they may not change until the call has ended. */
  HeldBytes(byte[] data, int length) {
    super(length);
    this.data = data;
    this.length = length;
  }

  @Override
  public long length() {
    return length;
  }

  /** From the first byte, each time: a call that failed is made again. */
  @Override
  public InputStream inputStream() {
    return new ByteArrayInputStream(data, 0, length);
  }
}
