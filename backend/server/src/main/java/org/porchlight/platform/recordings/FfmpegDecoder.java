package org.porchlight.platform.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.porchlight.platform.processes.LimitedProcess;
import org.porchlight.platform.processes.NoPlaceFree;
import org.porchlight.platform.processes.ProcessFailed;

/** FFmpeg's command-line tool, of whose many formats and codecs only those of telephones are on. */
final class FfmpegDecoder implements Decoder {

  private static final Map<String, String> FORMATS =
      Map.of(
          "audio/wav", "wav",
          "audio/mpeg", "mp3",
          "audio/ogg", "ogg",
          "audio/webm", "matroska",
          "audio/mp4", "mov");

  private static final String CODECS =
      "opus,libopus,vorbis,libvorbis,aac,mp3,mp3float,mp2,mp2float,speex,libspeex,flac,alac,gsm_ms,"
          + "libgsm_ms,adpcm_ms,adpcm_ima_wav,g723_1,g729,amrnb,pcm_u8,pcm_s16le,pcm_s24le,pcm_s32le,"
          + "pcm_f32le,pcm_mulaw,pcm_alaw";

  private static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

  private final LimitedProcess processes;
  private final Duration patience;

  FfmpegDecoder(LimitedProcess processes, Duration patience) {
    this.processes = processes;
    this.patience = patience;
  }

  static boolean isThere(LimitedProcess processes) {
    try {
      Path anywhere = Path.of(System.getProperty("java.io.tmpdir"));
      processes.run(List.of("ffmpeg", "-hide_banner", "-version"), anywhere, ENVIRONMENT);
      return true;
    } catch (ProcessFailed e) {
      return false;
    }
  }

  @Override
  public boolean reads(String mediaType) {
    return FORMATS.containsKey(mediaType);
  }

  @Override
  public InputStream open(Path file, String mediaType)
      throws IOException, NotPlayable, NoPlaceFree {
    Path folder = file.toAbsolutePath().getParent();
    Path samples = folder.resolve("samples");
    try {
      processes.runWithin(patience, command(file, mediaType, samples), folder, ENVIRONMENT);
    } catch (ProcessFailed e) {
      throw new NotPlayable(e.getMessage());
    }
    return Files.newInputStream(samples);
  }

  private static List<String> command(Path file, String mediaType, Path samples) {
    String format = FORMATS.getOrDefault(mediaType, "");
    return List.of(
        "ffmpeg",
        "-nostdin",
        "-hide_banner",
        "-loglevel",
        "quiet",
        "-threads",
        "1",
        "-protocol_whitelist",
        "file",
        "-codec_whitelist",
        CODECS,
        "-t",
        "10800",
        "-f",
        format,
        "-i",
        "file:" + file.toAbsolutePath(),
        // Only the sound: whatever else the file holds is not looked at.
        "-map",
        "0:a:0",
        "-ac",
        "1",
        "-ar",
        Integer.toString(Loudness.SAMPLES_PER_SECOND),
        "-f",
        "s16le",
        "file:" + samples);
  }
}
