package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.platform.web.ProblemType;

/** Whatever the server says went wrong, a page has words for it in every language. */
class ProblemWordsTest {

  private static final Path CATALOGUES = Path.of("../../frontend/src/i18n");
  private static final Pattern MESSAGE =
      Pattern.compile("msgid \"(problem\\.[^\"]+)\"\\s*\nmsgstr \"([^\"]+)\"");

  private static Set<String> codes() {
    return Resources.CLASSES.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
        .flatMap(type -> List.of(type.reflect().getEnumConstants()).stream())
        .map(constant -> "problem." + ((ProblemType) constant).code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void thereAreProblems() {
    assertTrue(codes().size() > 20);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyProblemHasWords(String language) throws IOException {
    Set<String> wordless = codes();
    try (var catalogues = Files.newDirectoryStream(CATALOGUES.resolve(language), "*.po")) {
      for (Path catalogue : catalogues) {
        Matcher message = MESSAGE.matcher(Files.readString(catalogue));
        while (message.find()) {
          wordless.remove(message.group(1));
        }
      }
    }
    assertEquals(Set.of(), wordless);
  }
}
