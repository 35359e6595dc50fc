package org.porchlight.platform.storage;

import io.minio.ByteBuffer;
import io.minio.Checksum;
import io.minio.Http;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.Base64;
import java.util.zip.CRC32C;

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

  /**
   * A checksum for the store to compare, CRC32C, and no hash of the bytes in the signature, as the
   * client itself does it where the store is reached by https: a store has to hold all of a request
   * to compare such a hash before it takes any of it.
   */
  Http.Headers checksum() {
    CRC32C crc = new CRC32C();
    crc.update(data, 0, length);
    byte[] sum = java.nio.ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    return new Http.Headers(
        Http.Headers.X_AMZ_CONTENT_SHA256,
        Checksum.UNSIGNED_PAYLOAD,
        Checksum.Algorithm.CRC32C.header(),
        Base64.getEncoder().encodeToString(sum));
  }
}
