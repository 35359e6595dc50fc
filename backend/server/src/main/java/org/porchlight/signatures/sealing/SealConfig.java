package org.porchlight.signatures.sealing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** What the office seals with. */
@ConfigMapping(prefix = "porchlight.seal")
interface SealConfig {

  /**
   * A PKCS 12 file with one EC key and its chain; made beside the other keys where none is named.
   */
  Optional<Path> keyStore();

  Optional<String> keyStorePassword();

  /** Of an authority that stamps seals with its own time (RFC 3161). */
  Optional<URI> timestampUrl();

  @WithDefault("PT10S")
  Duration timestampTimeout();
}
