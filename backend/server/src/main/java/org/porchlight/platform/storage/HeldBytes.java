package org.porchlight.platform.storage;

import io.minio.ByteBuffer;
import io.minio.Checksum;
import io.minio.Http;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * Bytes that go out from where they are. An array given to the client itself is copied as a whole
 * before its first byte is sent; read as a stream, it is copied a few kilobytes at a time.
 */
final class HeldBytes extends ByteBuffer {

  /** The first {@code length} bytes of an array. */
  private record Block(byte[] bytes, int length) {}

  private final List<Block> blocks = new ArrayList<>();
  private final int length;

  /**
   * The first {@code length} bytes of the blocks, one after the other; they may not change until
   * the call has ended.
   */
  HeldBytes(int length, byte[]... blocks) {
    super(length);
    this.length = length;
    int left = length;
    for (byte[] block : blocks) {
      int some = Math.min(left, block.length);
      this.blocks.add(new Block(block, some));
      left -= some;
    }
  }

  @Override
  public long length() {
    return length;
  }

  /** From the first byte, each time: a call that failed is made again. */
  @Override
  public InputStream inputStream() {
    List<InputStream> streams = new ArrayList<>();
    blocks.forEach(
        block -> streams.add(new ByteArrayInputStream(block.bytes(), 0, block.length())));
    return new SequenceInputStream(Collections.enumeration(streams));
  }

  /**
   * How they go out as an object. The store compares their checksum; where the signature does not
   * cover them it need not hold all of them before it takes any.
   */
  Http.Headers asObject(boolean signed) {
    CRC32C crc = new CRC32C();
    blocks.forEach(block -> crc.update(block.bytes(), 0, block.length()));
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
      blocks.forEach(block -> digest.update(block.bytes(), 0, block.length()));
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
