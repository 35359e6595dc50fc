package org.porchlight.platform.pictures;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;

/** A second JVM, for where libvips is not installed: JPEG, PNG and PDF only. */
final class JvmEngine implements PictureEngine {

  private static final Set<String> READS = Set.of("image/jpeg", "image/png", "application/pdf");

  private final String classPath =
      Stream.of(
              PictureProcess.class,
              PDDocument.class,
              RandomAccessRead.class,
              FontBoxFont.class,
              LogFactory.class,
              Logger.class)
          .map(JvmEngine::place)
          .distinct()
          .collect(Collectors.joining(System.getProperty("path.separator")));

  @Override
  public boolean reads(String mediaType) {
    return READS.contains(mediaType);
  }

  @Override
  public List<String> countPages(Path pdf) {
    return java("count", pdf.toString());
  }

  @Override
  public List<String> draw(Drawing drawing) {
    return java(
        "draw",
        drawing.file().toString(),
        drawing.mediaType(),
        Integer.toString(drawing.page()),
        Integer.toString(drawing.longestSide()),
        drawing.output().toString());
  }

  private List<String> java(String... arguments) {
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx512m",
            "-Xss1m",
            // What a JVM reserves without using it counts as address space, too.
            "-XX:CompressedClassSpaceSize=64m",
            "-XX:ReservedCodeCacheSize=64m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-cp",
            classPath,
            PictureProcess.class.getName());
    return Stream.concat(java.stream(), Stream.of(arguments)).toList();
  }

  private static String place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
