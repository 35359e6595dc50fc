package org.porchlight.uploads.formats;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
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
  PDF("application/pdf", PdfCheck::new),
  WAV("audio/wav", WavCheck::new),
  MP3("audio/mpeg", () -> FileCheck.NOTHING),
  OGG("audio/ogg", OggCheck::new),
  WEBM("audio/webm", WebmCheck::new),
  M4A("audio/mp4", Mp4Check::new);

  /** No kind needs more than its first 32 bytes to be told. */
  public static final int HEAD_BYTES = 32;

  private static final long MIB = 1024 * 1024;
  private static final long LARGEST_PICTURE = 25 * MIB;
  private static final long LARGEST_PDF = 100 * MIB;
  private static final long LARGEST_RECORDING = 50 * MIB;

  private static final Set<FileKind> RECORDINGS = EnumSet.of(WAV, MP3, OGG, WEBM, M4A);

  /** The most bytes that a file of any kind may have. */
  public static final long LARGEST = LARGEST_PDF;

  /** HEVC pictures, alone or in a sequence (ISO/IEC 23008-12, 10); AV1 ones are another kind. */
  private static final Set<String> HEIC_BRANDS =
      Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1");

  /** What telephone systems and browsers call the MP4 that holds nothing but sound, and others. */
  private static final Set<String> MP4_BRANDS =
      Set.of("M4A ", "M4B ", "mp41", "mp42", "isom", "iso2", "iso4", "iso5", "iso6", "dash");

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
    return recording(head);
  }

  private static Optional<FileKind> recording(byte[] head) {
    if (starts(head, 0, 'R', 'I', 'F', 'F') && starts(head, 8, 'W', 'A', 'V', 'E')) {
      return Optional.of(WAV);
    } else if (starts(head, 0, 'O', 'g', 'g', 'S')) {
      return Optional.of(OGG);
    } else if (starts(head, 0, 0x1A, 0x45, 0xDF, 0xA3)) {
      return Optional.of(WEBM);
    } else if (starts(head, 4, 'f', 't', 'y', 'p') && MP4_BRANDS.contains(brands(head, 4))) {
      return Optional.of(M4A);
    } else if (starts(head, 0, 'I', 'D', '3') || isMp3Frame(head)) {
      return Optional.of(MP3);
    }
    return Optional.empty();
  }

  /** Eleven bits that are set, then a version and layer that exist (ISO/IEC 11172-3, 2.4.2.3). */
  private static boolean isMp3Frame(byte[] head) {
    return head.length >= 2
        && starts(head, 0, 0xFF)
        && (head[1] & 0xE0) == 0xE0
        && (head[1] & 0x18) != 0x08
        && (head[1] & 0x06) == 0x02;
  }

  public static FileKind ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(kind -> kind.mediaType.equals(mediaType))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isHeic(byte[] head) {
    String brands = brands(head, head.length);
    return brands.length() >= 4
        && HEIC_BRANDS.contains(brands.substring(0, 4))
        && !brands.contains("avif");
  }

  /** Of an ISO media file: the brand that it is of, and then others that suit. */
  private static String brands(byte[] head, int most) {
    int length = Math.clamp(head.length - 8L, 0, most);
    return new String(head, 8, length, StandardCharsets.US_ASCII);
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
    if (isRecording()) {
      return LARGEST_RECORDING;
    }
    return this == PDF ? LARGEST_PDF : LARGEST_PICTURE;
  }

  /** Whether it is to be listened to, and no page of a document. */
  public boolean isRecording() {
    return RECORDINGS.contains(this);
  }

  /** Whether the file as a whole has to be opened to know that it is what it should be. */
  public boolean mustBeOpened() {
    return hasPages() || isRecording();
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
