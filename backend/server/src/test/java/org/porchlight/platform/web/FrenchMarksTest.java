package org.porchlight.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * No French line breaks before a mark: a narrow space that holds before ? ! ; and a wide one before
 * a colon and inside « ». Texts know neither, and what clients agreed to stays as it was signed.
 */
class FrenchMarksTest {

  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final List<String> LEFT = List.of("notifications", "consents", "db");
  private static final Pattern LANGUAGE = Pattern.compile("^\\s*(en|fr|es):.*");
  private static final Pattern LOOSE =
      Pattern.compile("[^\u202f?!][?!]|[\\p{L}}];|\\S[ ](:|;|»)|« ");

  @Test
  void everyMarkStaysWithItsWord() throws IOException {
    List<String> loose = new ArrayList<>();
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      for (Path file : files.filter(FrenchMarksTest::isRead).toList()) {
        french(file).stream().filter(line -> LOOSE.matcher(line).find()).forEach(loose::add);
      }
    }
    assertEquals(List.of(), loose);
  }

  private static boolean isRead(Path file) {
    String name = RESOURCES.relativize(file).toString();
    return name.endsWith(".yaml") && LEFT.stream().noneMatch(name::startsWith);
  }

  private static List<String> french(Path file) throws IOException {
    boolean french = file.endsWith("fr.yaml");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (LANGUAGE.matcher(line).matches()) {
        french = line.strip().startsWith("fr:");
      }
      if (french && !line.strip().startsWith("#")) {
        lines.add(line);
      }
    }
    return lines;
  }
}
