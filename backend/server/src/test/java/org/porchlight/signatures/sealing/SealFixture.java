package org.porchlight.signatures.sealing;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of tests. */
final class SealFixture {

  private SealFixture() {}

  /** With the office's own key, and no timestamp authority. */
  static class NoAuthority implements SealConfig {

    @Override
    public Optional<Path> keyStore() {
      return Optional.empty();
    }

    @Override
    public Optional<String> keyStorePassword() {
      return Optional.empty();
    }

    @Override
    public Optional<URI> timestampUrl() {
      return Optional.empty();
    }

    @Override
    public Duration timestampTimeout() {
      return Duration.ofSeconds(1);
    }
  }
}
