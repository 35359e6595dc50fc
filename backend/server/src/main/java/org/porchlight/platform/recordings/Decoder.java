package org.porchlight.platform.recordings;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.porchlight.platform.processes.NoPlaceFree;

/** Makes samples as {@link Loudness} reads them of a recording's file. */
interface Decoder {

  boolean reads(String mediaType);

  /**
   * The sound from the beginning, for three hours at most, to be read and closed.
   *
   * @throws NotPlayable where the file holds none
   * @throws NoPlaceFree where too many are listened to already
   */
  InputStream open(Path file, String mediaType) throws IOException, NotPlayable, NoPlaceFree;
}
