package org.porchlight.platform.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How loud a sound is from moment to moment: the root mean square of each twentieth of a second, in
 * decibels below full scale, without whatever constant the line adds.
 */
final class Loudness {

  /** What {@link #of} reads: 16-bit samples of one channel, the lower byte first. */
  static final int SAMPLES_PER_SECOND = 8000;

  private static final int WINDOW = SAMPLES_PER_SECOND / 20;
  private static final int BYTES_PER_SAMPLE = 2;
  private static final double FULL_SCALE = 32768;

  private final List<Double> moments = new ArrayList<>();
  private long samples;

  static Loudness of(InputStream sound) throws IOException {
    Loudness loudness = new Loudness();
    byte[] window = new byte[WINDOW * BYTES_PER_SAMPLE];
    int bytes = sound.readNBytes(window, 0, window.length);
    while (bytes > 0) {
      loudness.add(window, bytes / BYTES_PER_SAMPLE);
      bytes = sound.readNBytes(window, 0, window.length);
    }
    return loudness;
  }

  private void add(byte[] window, int count) {
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < count; i++) {
      int sample = window[2 * i] & 0xFF | window[2 * i + 1] << 8;
      sum += sample;
      squares += (double) sample * sample;
    }
    samples += count;
    if (count == WINDOW) {
      double mean = sum / count;
      double level = Math.sqrt(Math.max(0, squares / count - mean * mean)) / FULL_SCALE;
      moments.add(20 * Math.log10(Math.max(level, 1 / FULL_SCALE)));
    }
  }

  Duration length() {
    return Duration.ofMillis(samples * 1000 / SAMPLES_PER_SECOND);
  }

  /**
   * How long it is louder than that; nothing where it hardly changes.
   *
   * @param quietest in decibels below full scale
   * @param leastChange in decibels, between its loud and its quiet moments
   */
  Duration voice(double quietest, double leastChange) {
    if (moments.isEmpty()) {
      return Duration.ZERO;
    }
    List<Double> sorted = moments.stream().sorted().toList();
    double change = at(sorted, 0.95) - at(sorted, 0.05);
    long loud = moments.stream().filter(moment -> moment >= quietest).count();
    return change < leastChange
        ? Duration.ZERO
        : Duration.ofMillis(loud * WINDOW * 1000 / SAMPLES_PER_SECOND);
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1)));
  }
}
