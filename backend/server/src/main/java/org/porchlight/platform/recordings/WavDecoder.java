package org.porchlight.platform.recordings;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/**
 * Java's own reader, for where FFmpeg is not installed: WAV only, as telephone systems write it.
 */
final class WavDecoder implements Decoder {

  @Override
  public boolean reads(String mediaType) {
    return mediaType.equals("audio/wav");
  }

  @Override
  public InputStream open(Path file, String mediaType) throws IOException, NotPlayable {
    try {
      AudioInputStream sound = AudioSystem.getAudioInputStream(file.toFile());
      return new BufferedInputStream(converted(sound));
    } catch (UnsupportedAudioFileException | IllegalArgumentException e) {
      throw new NotPlayable(e.getClass().getSimpleName());
    }
  }

  /** First to 16 bits, since each conversion that Java knows does one thing. */
  private static AudioInputStream converted(AudioInputStream sound) {
    AudioFormat format = sound.getFormat();
    int channels = format.getChannels();
    float rate = format.getSampleRate();
    AudioFormat wide =
        new AudioFormat(Encoding.PCM_SIGNED, rate, 16, channels, 2 * channels, rate, false);
    AudioFormat mono =
        new AudioFormat(
            Encoding.PCM_SIGNED,
            Loudness.SAMPLES_PER_SECOND,
            16,
            1,
            2,
            Loudness.SAMPLES_PER_SECOND,
            false);
    return AudioSystem.getAudioInputStream(mono, AudioSystem.getAudioInputStream(wide, sound));
  }
}
