package org.porchlight.platform.recordings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioFormat.Encoding;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.porchlight.testing.Voices;

/** On a machine where FFmpeg is not installed. */
class WavDecoderTest {

  private static final double QUIETEST = -45;
  private static final double LEAST_CHANGE = 6;

  @TempDir Path folder;

  private final WavDecoder decoder = new WavDecoder();

  private Loudness heard(byte[] wav) throws Exception {
    Path file = Files.write(folder.resolve("call.wav"), wav);
    try (InputStream sound = decoder.open(file, "audio/wav")) {
      return Loudness.of(sound);
    }
  }

  @Test
  void itListensToWavAlone() {
    assertTrue(decoder.reads("audio/wav"));
    assertFalse(decoder.reads("audio/webm"));
    assertFalse(decoder.reads("audio/mpeg"));
  }

  @Test
  void aVoiceIsHeardAndSilenceIsNot() throws Exception {
    Loudness voice = heard(Voices.speaking(10));
    assertEquals(Duration.ofSeconds(10), voice.length());
    assertTrue(voice.voice(QUIETEST, LEAST_CHANGE).toSeconds() >= 5);
    assertEquals(Duration.ZERO, heard(Voices.silence(10)).voice(QUIETEST, LEAST_CHANGE));
    assertEquals(Duration.ZERO, heard(Voices.dialTone(10)).voice(QUIETEST, LEAST_CHANGE));
  }

  @Test
  void whatTelephoneSystemsWriteIsHeard() throws Exception {
    Loudness voice = heard(coded(Encoding.ULAW, Voices.speaking(6)));
    assertEquals(Duration.ofSeconds(6), voice.length());
    assertTrue(voice.voice(QUIETEST, LEAST_CHANGE).toSeconds() >= 3);
  }

  @Test
  void whatOnlyBeginsAsAWavIsNotPlayable() {
    byte[] wav = Voices.speaking(4);
    wav[20] = 77;
    assertThrows(NotPlayable.class, () -> heard(wav));
    assertThrows(
        NotPlayable.class, () -> heard("RIFF1234WAVE and text".getBytes(StandardCharsets.UTF_8)));
  }

  private static byte[] coded(Encoding encoding, byte[] wav) throws Exception {
    AudioInputStream sound = AudioSystem.getAudioInputStream(new ByteArrayInputStream(wav));
    AudioFormat format = new AudioFormat(encoding, 8000, 8, 1, 1, 8000, false);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (AudioInputStream coded = AudioSystem.getAudioInputStream(format, sound)) {
      AudioSystem.write(coded, AudioFileFormat.Type.WAVE, file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return file.toByteArray();
  }
}
