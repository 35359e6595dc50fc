package org.porchlight.platform.recordings;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.jboss.logging.Logger;
import org.porchlight.platform.processes.LimitedProcess;
import org.porchlight.platform.processes.NoPlaceFree;

/** Listens to recordings, each in a process of its own. */
@Startup
@ApplicationScoped
public class Recordings {

  private static final Logger LOG = Logger.getLogger(Recordings.class);

  @Inject RecordingsConfig config;

  private Decoder decoder;

  @PostConstruct
  void choose() {
    LimitedProcess processes = new LimitedProcess(config.memoryMebibytes(), config.timeout());
    decoder =
        config.ffmpeg() && FfmpegDecoder.isThere(processes)
            ? new FfmpegDecoder(processes, config.patience())
            : new WavDecoder();
    LOG.infof("Recordings are listened to by %s", decoder.getClass().getSimpleName());
  }

  /** Whether recordings of this type can be listened to here. */
  public boolean reads(String mediaType) {
    return decoder.reads(mediaType);
  }

  /**
   * @param file alone in a folder that is gone afterwards
   * @throws NotPlayable where it holds no sound
   * @throws NoPlaceFree where too many are listened to already
   */
  public Heard listen(Path file, String mediaType) throws IOException, NotPlayable, NoPlaceFree {
    try (InputStream sound = decoder.open(file, mediaType)) {
      Loudness loudness = Loudness.of(sound);
      return new Heard(loudness.length(), loudness.voice(config.quietest(), config.leastChange()));
    }
  }
}
