package org.porchlight.uploads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.porchlight.platform.processes.NoPlaceFree;
import org.porchlight.platform.processes.TemporaryFolder;
import org.porchlight.platform.recordings.Heard;
import org.porchlight.platform.recordings.NotPlayable;
import org.porchlight.platform.recordings.Recordings;
import org.porchlight.platform.storage.ObjectStore;
import org.porchlight.platform.web.Problem;
import org.porchlight.uploads.formats.FileKind;
import org.porchlight.uploads.formats.FormatProblem;

/** Listens to a recording that is here: one in which nobody speaks proves nothing. */
@ApplicationScoped
class Hearing {

  @Inject Recordings recordings;
  @Inject ObjectStore store;
  @Inject UploadsConfig config;

  /**
   * @throws Problem where it is no sound, or nobody speaks in it for long enough
   */
  Heard of(Upload upload) throws IOException {
    FileKind kind = upload.kind().orElseThrow();
    try (TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.file("recording." + kind.extension());
      try (InputStream bytes = store.read(upload.key());
          OutputStream copy = Files.newOutputStream(file)) {
        bytes.transferTo(copy);
      }
      return required(recordings.listen(file, kind.mediaType()));
    } catch (NoPlaceFree e) {
      throw UploadProblem.tooManyAtOnce();
    } catch (NotPlayable e) {
      throw Problem.of(FormatProblem.RECORDING_NOT_PLAYABLE);
    }
  }

  private Heard required(Heard heard) {
    Duration longest = config.longestRecording();
    if (heard.length().compareTo(longest) > 0) {
      throw Problem.of(FormatProblem.RECORDING_TOO_LONG).with("max", longest.toMinutes());
    }
    if (heard.voice().compareTo(config.leastVoice()) < 0) {
      throw Problem.of(FormatProblem.RECORDING_SILENT)
          .with("heard", heard.voice().toSeconds())
          .with("min", config.leastVoice().toSeconds());
    }
    return heard;
  }
}
