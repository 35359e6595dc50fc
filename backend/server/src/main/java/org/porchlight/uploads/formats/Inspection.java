package org.porchlight.uploads.formats;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.porchlight.platform.web.Problem;

/** One look at a whole file of a known kind, from its first byte to its last. */
public final class Inspection {

  private final FileKind kind;
  private final FileCheck check;
  private final MessageDigest digest = sha256();
  private long taken;

  public Inspection(FileKind kind) {
    this.kind = kind;
    this.check = kind.check();
  }

  /**
   * @throws Problem as soon as the bytes show one
   */
  public void take(byte[] bytes, int offset, int length) {
    digest.update(bytes, offset, length);
    check.take(bytes, offset, length);
    taken += length;
    kind.requireLength(taken);
  }

  /**
   * The SHA-256 of all bytes, in lower-case hexadecimal.
   *
   * @throws Problem where the file does not go on to its end
   */
  public String finish() {
    check.finish(taken);
    return HexFormat.of().formatHex(digest.digest());
  }

  public FileKind kind() {
    return kind;
  }

  public long taken() {
    return taken;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
