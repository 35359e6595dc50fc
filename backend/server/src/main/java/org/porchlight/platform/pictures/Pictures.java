package org.porchlight.platform.pictures;

import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jboss.logging.Logger;
import org.porchlight.platform.processes.LimitedProcess;
import org.porchlight.platform.processes.NoPlaceFree;
import org.porchlight.platform.processes.ProcessFailed;
import org.porchlight.platform.processes.TemporaryFolder;

/** Counts pages and makes pictures, each in a process of its own. */
@Startup
@ApplicationScoped
public class Pictures {

  private static final Logger LOG = Logger.getLogger(Pictures.class);
  private static final String PDF = "application/pdf";

  /** libvips' loaders that were never hardened are off, but for PDF's own. */
  private static final Map<String, String> HARDENED =
      Map.of("VIPS_BLOCK_UNTRUSTED", "1", "VIPS_CONCURRENCY", "1", "MALLOC_ARENA_MAX", "2");

  private static final Map<String, String> FOR_PDF =
      Map.of("VIPS_CONCURRENCY", "1", "MALLOC_ARENA_MAX", "2");

  private static final Map<String, String> FOR_JVM = Map.of();

  @Inject PicturesConfig config;

  private LimitedProcess drawings;

  /** With places of its own: whoever sends a file does not wait until others' are drawn. */
  private LimitedProcess counts;

  private PictureEngine engine;

  @PostConstruct
  void choose() {
    drawings = new LimitedProcess(config.memoryMebibytes(), config.timeout());
    counts = new LimitedProcess(config.memoryMebibytes(), config.countingTimeout());
    engine = config.vips() && hasVips() ? vips() : new JvmEngine();
    LOG.infof(
        "Pictures are made by %s; HEIC photos are %s",
        engine.getClass().getSimpleName(), reads("image/heic") ? "taken" : "refused");
  }

  /** Whether files of this type can be made into pictures here. */
  public boolean reads(String mediaType) {
    return engine.reads(mediaType);
  }

  /**
   * How many pages a PDF has.
   *
   * @throws NotDrawable where it cannot be opened
   * @throws PicturesBusy where too many are being counted already
   */
  public int pages(Path pdf) throws NotDrawable, PicturesBusy {
    String counted = counted(pdf).strip();
    if (!counted.matches("[1-9]\\d{0,5}")) {
      throw new NotDrawable("No number of pages");
    }
    return Integer.parseInt(counted);
  }

  private String counted(Path pdf) throws NotDrawable, PicturesBusy {
    try {
      return counts.runWithin(
          config.patience(), engine.countPages(pdf), pdf.getParent(), environment(PDF));
    } catch (NoPlaceFree e) {
      throw new PicturesBusy();
    } catch (ProcessFailed e) {
      throw new NotDrawable(e.getMessage());
    }
  }

  /**
   * @throws NotDrawable where the file cannot be opened within its limits
   */
  public void draw(Drawing drawing) throws NotDrawable {
    try {
      drawings.run(
          engine.draw(drawing), drawing.file().getParent(), environment(drawing.mediaType()));
    } catch (ProcessFailed e) {
      throw new NotDrawable(e.getMessage());
    }
  }

  private Map<String, String> environment(String mediaType) {
    if (engine instanceof JvmEngine) {
      return FOR_JVM;
    }
    return mediaType.equals(PDF) ? FOR_PDF : HARDENED;
  }

  private boolean hasVips() {
    try {
      drawings.run(VipsEngine.version(), Path.of(System.getProperty("java.io.tmpdir")), HARDENED);
      return true;
    } catch (ProcessFailed e) {
      return false;
    }
  }

  private PictureEngine vips() {
    return new VipsEngine(config.heic() && decodesHeic());
  }

  /** Having the loader is not enough: its decoder is a package of its own. So one is tried. */
  private boolean decodesHeic() {
    try (InputStream probe = Pictures.class.getResourceAsStream("probe.heic");
        TemporaryFolder folder = TemporaryFolder.make()) {
      Path file = folder.file("probe.heic");
      Files.copy(probe, file);
      Drawing drawing = new Drawing(file, "image/heic", 0, 16, folder.file("probe.jpg"));
      drawings.run(new VipsEngine(true).draw(drawing), folder.path(), HARDENED);
      return Files.size(drawing.output()) > 0;
    } catch (IOException | ProcessFailed e) {
      return false;
    }
  }
}
