package org.porchlight.uploads.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.porchlight.platform.web.Problem;

/** The kinds of file that are accepted, told by their first bytes and never by their name. */
public enum FileKind {
  JPEG("image/jpeg", JpegCheck::new),
  PNG("image/png", PngCheck::new),
  WEBP("image/webp", WebpCheck::new),
  HEIC("image/heic", HeicCheck::new),
  TIFF("image/tiff", () -> FileCheck.NOTHING),
  PDF("application/pdf", PdfCheck::new);

  /** No kind needs more than its first 32 bytes to be told. */
  public static final int HEAD_BYTES = 32;

  private static final long MIB = 1024 * 1024;
  private static final long LARGEST_PICTURE = 25 * MIB;
  private static final long LARGEST_PDF = 100 * MIB;

  /** The most bytes that a file of any kind may have. */
  public static final long LARGEST = LARGEST_PDF;

  /** HEVC pictures, alone or in a sequence (ISO/IEC 23008-12, 10); AV1 ones are another kind. */
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  private final String mediaType;
  private final Supplier<FileCheck> check;

  FileKind(String mediaType, Supplier<FileCheck> check) {
    this.mediaType = mediaType;
    this.check = check;
  }

  /** The kind that these first bytes begin; as many as there are, up to {@link #HEAD_BYTES}. */
  public static Optional<FileKind> of(byte[] head) {
    if (starts(head, 0, 0xFF, 0xD8, 0xFF)) {
      return Optional.of(JPEG);
    } else if (starts(head, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
      return Optional.of(PNG);
    } else if (starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'E', 'B', 'P')) {
      return Optional.of(WEBP);
    } else if (starts(head, 4, 'f', 't', 'y', 'p') && isHeic(head)) {
      return Optional.of(HEIC);
    } else if (starts(head, 0, 'I', 'I', 42, 0) || starts(head, 0, 'M', 'M', 0, 42)) {
      return Optional.of(TIFF);
    } else if (starts(head, 0, '%', 'P', 'D', 'F', '-')) {
      return Optional.of(PDF);
    }
    return Optional.empty();
  }

  public static FileKind ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isHeic(byte[] head) {
    String brands = new String(head, 8, Math.max(0, head.length - 8), StandardCharsets.US_ASCII);
    return brands.length() >= 4
        && HEIC_BRANDS.contains(brands.substring(0, 4))
        && !brands.contains("avif");
  }

  private static boolean starts(byte[] head, int offset, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (offset + i >= head.length || head[offset + i] != (byte) expected[i]) {
        return false;
      }
    }
    return true;
  }

  public String mediaType() {
    return mediaType;
  }

  /** What the file is called after it is stored: the client's own name is never trusted for it. */
  public String extension() {
    return this == JPEG ? "jpg" : name().toLowerCase(Locale.ROOT);
  }

  public long largest() {
    return this == PDF ? LARGEST_PDF : LARGEST_PICTURE;
  }

  /** Whether one file of this kind may hold several pages. */
  public boolean hasPages() {
    return this == PDF || this == TIFF;
  }

  /**
   * @throws Problem {@code upload-too-large} where a file of this kind may not be that long
   */
  public void requireLength(long length) {
    if (length > largest()) {
      throw Problem.of(FormatProblem.UPLOAD_TOO_LARGE).with("max", largest());
    }
  }

  FileCheck check() {
    return check.get();
  }
}
