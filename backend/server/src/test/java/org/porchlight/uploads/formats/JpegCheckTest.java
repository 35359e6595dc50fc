package org.porchlight.uploads.formats;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.web.Problem;

class JpegCheckTest {

  private static final String START =
      "ffd8" + "ffc0000b080002000201011100" + "ffda0008010100003f00";
  private static final int INTERVALS = 20;

  static long[] seeds() {
    return new Random(7).longs(200).toArray();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPhotoIsWholeInWhateverPiecesItComes(long seed) {
    Random random = new Random(seed);
    byte[] photo = photo(random);
    assertDoesNotThrow(() -> look(photo, random));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRestartMarkerOutOfTurnIsFoundWhereverItLies(long seed) {
    Random random = new Random(seed);
    byte[] photo = photo(random);
    int wrong = 0;
    for (int which = random.nextInt(INTERVALS); which >= 0; which--) {
      wrong = nextRestart(photo, wrong + 1);
    }
    photo[wrong + 1] = (byte) (0xD0 + (photo[wrong + 1] - 0xCF & 7));
    assertThrows(Problem.class, () -> look(photo, random));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aPhotoThatEndsTooSoonIsNotWhole(long seed) {
    Random random = new Random(seed);
    byte[] photo = photo(random);
    byte[] cut = Arrays.copyOf(photo, photo.length - 1 - random.nextInt(photo.length - 1));
    assertThrows(Problem.class, () -> look(cut, random));
  }

  /** Twenty intervals of up to forty bytes, many of them 0xFF, each behind its marker. */
  private static byte[] photo(Random random) {
    ByteArrayOutputStream photo = new ByteArrayOutputStream();
    photo.writeBytes(HexFormat.of().parseHex(START));
    for (int interval = 0; interval < INTERVALS; interval++) {
      photo.write(0xFF);
      photo.write(0xD0 + interval % 8);
      for (int left = random.nextInt(40); left > 0; left--) {
        int b = random.nextInt(4) == 0 ? 0xFF : random.nextInt(0xFF);
        photo.write(b);
        if (b == 0xFF) {
          photo.write(0);
        }
      }
    }
    photo.write(0xFF);
    photo.write(0xD9);
    return photo.toByteArray();
  }

  private static int nextRestart(byte[] photo, int from) {
    int at = from;
    while (photo[at] != (byte) 0xFF || (photo[at + 1] & 0xF8) != 0xD0) {
      at++;
    }
    return at;
  }

  private static void look(byte[] photo, Random random) {
    JpegCheck check = new JpegCheck();
    int taken = 0;
    while (taken < photo.length) {
      int some = Math.min(1 + random.nextInt(30), photo.length - taken);
      check.take(photo, taken, some);
      taken += some;
    }
    check.finish(photo.length);
  }
}
