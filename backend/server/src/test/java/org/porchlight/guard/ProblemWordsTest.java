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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.platform.web.ProblemType;

/** Whatever the server says went wrong, a page has words for it in every language. */
class ProblemWordsTest {

  private static final Path CATALOGUES = Path.of("../../frontend/src/i18n");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern MESSAGE =
      Pattern.compile("msgid \"(problem\\.[^\"]+)\"\\s*\nmsgstr \"([^\"]+)\"");
  private static final Pattern FIELD = Pattern.compile("\\.field\\([^,;]+,([^;]*);|->\\s*([^;]*);");
  private static final Pattern CODE = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");

  /** Staff sign in with a password, and open no action for themselves. */
  private static final Set<String> FOR_CLIENTS_ALONE =
      Set.of(
          "problem.code-expired",
          "problem.code-wrong",
          "problem.too-many-wrong-codes",
          "problem.option-not-offered",
          "problem.step-not-yours",
          "problem.reminder-not-possible");

  private static Set<String> codes() {
    return Resources.CLASSES.stream()
        .filter(type -> type.isEnum() && type.isAssignableTo(ProblemType.class))
        .flatMap(type -> List.of(type.reflect().getEnumConstants()).stream())
        .map(constant -> "problem." + ((ProblemType) constant).code())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Why a field is refused: said by constraints, and wherever a field is named. */
  private static Set<String> fieldCodes() throws IOException {
    Set<String> codes = new TreeSet<>();
    try (Stream<Path> sources = Files.walk(SOURCES)) {
      for (Path source : sources.filter(path -> path.toString().endsWith(".java")).toList()) {
        boolean constraints = source.endsWith("InvalidInput.java");
        Matcher said = FIELD.matcher(Files.readString(source));
        while (said.find()) {
          String codesIn = constraints ? said.group() : said.group(1);
          if (codesIn != null) {
            CODE.matcher(codesIn)
                .results()
                .forEach(code -> codes.add("problem.field-" + code.group(1)));
          }
        }
      }
    }
    return codes;
  }

  private static Set<String> worded(Iterable<Path> catalogues) throws IOException {
    Set<String> worded = new TreeSet<>();
    for (Path catalogue : catalogues) {
      MESSAGE.matcher(Files.readString(catalogue)).results().forEach(m -> worded.add(m.group(1)));
    }
    return worded;
  }

  private static Set<String> without(Set<String> codes, Set<String> worded) {
    Set<String> wordless = new TreeSet<>(codes);
    wordless.removeAll(worded);
    return wordless;
  }

  @Test
  void thereAreProblems() throws IOException {
    assertTrue(codes().size() > 20);
    assertTrue(codes().containsAll(FOR_CLIENTS_ALONE));
    assertTrue(
        fieldCodes()
            .containsAll(
                Set.of("problem.field-missing", "problem.field-in-use", "problem.field-too-late")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyProblemHasWords(String language) throws IOException {
    try (var catalogues = Files.newDirectoryStream(CATALOGUES.resolve(language), "*.po")) {
      assertEquals(Set.of(), without(codes(), worded(catalogues)));
    }
  }

  /** A staff page has only these two catalogues: words of the client's pages are not there. */
  @ParameterizedTest
  @ValueSource(strings = {"en", "fr", "es"})
  void everyProblemOfStaffHasWordsThatTheirPagesLoad(String language) throws IOException {
    Path folder = CATALOGUES.resolve(language);
    Set<String> loaded = worded(List.of(folder.resolve("client.po"), folder.resolve("staff.po")));
    assertEquals(FOR_CLIENTS_ALONE, without(codes(), loaded));
    assertEquals(Set.of(), without(fieldCodes(), loaded));
  }
}
