package org.porchlight.programs;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

@ConfigMapping(prefix = "porchlight.programs")
interface ProgramsConfig {

  /**
   * A folder with requirements.yaml, document-types.yaml, reasons.yaml and one file per program; it
   * replaces the built-in ones altogether.
   */
  Optional<Path> directory();

  /** Which of the built-in programs there are, in the order in which they are listed. */
  @WithDefault("snap,medicaid,canada-child-benefit")
  List<String> builtIn();
}
