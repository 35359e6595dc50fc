package org.porchlight.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntToDoubleFunction;

/** Recordings of somebody who speaks, of nobody, and of what is no voice. */
public final class Voices {

  private static final int RATE = 8000;
  private static final int HEADER = 44;

  private static final AtomicInteger PEOPLE = new AtomicInteger();

  private Voices() {}

  /** Somebody on the phone: syllables, five in a second; no two of them have one voice. */
  public static byte[] speaking(int seconds) {
    double voice = 90 + PEOPLE.incrementAndGet() * 0.13 % 90;
    return wav(
        seconds,
        sample -> {
          int syllable = sample / (RATE / 5);
          double within = sample % (RATE / 5) / (RATE / 5.0);
          double loud = syllable % 10 > 7 ? 0 : Math.max(0, Math.sin(Math.PI * within) - 0.2);
          double pitch = voice + 7 * (syllable % 5);
          return loud * (tone(sample, pitch) + tone(sample, 3 * pitch) / 2) * 0.3;
        });
  }

  /** As quiet as an open line on which nobody is. */
  public static byte[] silence(int seconds) {
    Random noise = new Random(7);
    return wav(seconds, sample -> noise.nextGaussian() * 0.0005);
  }

  /** No sample but zero. */
  public static byte[] nothing(int seconds) {
    return wav(seconds, sample -> 0);
  }

  /** Loud, and always the same. */
  public static byte[] dialTone(int seconds) {
    return wav(seconds, sample -> (tone(sample, 350) + tone(sample, 440)) * 0.2);
  }

  /** A word in an otherwise silent recording. */
  public static byte[] oneWord(int seconds) {
    return wav(seconds, sample -> sample > RATE && sample < 2 * RATE ? tone(sample, 150) / 3 : 0);
  }

  /**
   * The same sound as another kind of file, by FFmpeg.
   *
   * @param codec by FFmpeg's name, such as libopus
   */
  public static byte[] as(String extension, String codec, byte[] wav) {
    try {
      Path folder = Files.createTempDirectory("voices");
      Path from = Files.write(folder.resolve("from.wav"), wav);
      Path to = folder.resolve("to." + extension);
      List<String> command =
          List.of("ffmpeg", "-v", "error", "-i", from.toString(), "-c:a", codec, to.toString());
      int ended = new ProcessBuilder(command).inheritIO().start().waitFor();
      if (ended != 0) {
        throw new AssertionError("FFmpeg ended with " + ended);
      }
      return Files.readAllBytes(to);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Where the browsers' machine is set up, it has to be there. */
  public static boolean canBeEncoded() {
    return Files.isExecutable(Path.of("/usr/bin/ffmpeg"))
        || "root".equals(System.getProperty("user.name"));
  }

  private static double tone(int sample, double hertz) {
    return Math.sin(2 * Math.PI * hertz * sample / RATE);
  }

  private static byte[] wav(int seconds, IntToDoubleFunction sound) {
    int data = seconds * RATE * 2;
    ByteBuffer file = ByteBuffer.allocate(HEADER + data).order(ByteOrder.LITTLE_ENDIAN);
    file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + data);
    file.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
    file.putShort((short) 1).putShort((short) 1).putInt(RATE).putInt(RATE * 2);
    file.putShort((short) 2).putShort((short) 16);
    file.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(data);
    for (int i = 0; i < seconds * RATE; i++) {
      file.putShort((short) Math.round(sound.applyAsDouble(i) * Short.MAX_VALUE));
    }
    return file.array();
  }
}
