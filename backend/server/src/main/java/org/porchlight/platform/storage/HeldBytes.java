package org.porchlight.platform.storage;

import io.minio.ByteBuffer;
import io.minio.Checksum;
import io.minio.Http;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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
   * How they go out as an object. The store compares their checksum; where the signature does not
   * cover them it need not hold all of them before it takes any.
   */
  Http.Headers asObject(boolean signed) {
    CRC32C crc = new CRC32C();
    crc.update(data, 0, length);
    byte[] sum = java.nio.ByteBuffer.allocate(Integer.BYTES).putInt((int) crc.getValue()).array();
    return with(Checksum.Algorithm.CRC32C.header(), sum, signed);
  }

  /** As a part of one: a newer checksum would have to be announced before the first. */
  Http.Headers asPart(boolean signed) {
    return with(Http.Headers.CONTENT_MD5, md5(), signed);
  }

  private static Http.Headers with(String header, byte[] sum, boolean signed) {
    Http.Headers headers = new Http.Headers(header, Base64.getEncoder().encodeToString(sum));
    if (!signed) {
      headers.put(Http.Headers.X_AMZ_CONTENT_SHA256, Checksum.UNSIGNED_PAYLOAD);
    }
    return headers;
  }

  private byte[] md5() {
    try {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      digest.update(data, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
