package org.porchlight.platform.spreadsheets;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.administration.AdministrationDeed;
import org.porchlight.clients.JourneyStage;
import org.porchlight.duplicates.DuplicateStatus;
import org.porchlight.duplicates.LikenessReason;
import org.porchlight.platform.web.Language;

/** Whatever a list says when it leaves is said in the reader's language. */
class SheetWordsTest {

  private static final Path PAGES = Path.of("../../frontend/src/i18n/en/staff.po");
  private static final Pattern DEED = Pattern.compile("msgid \"(deed\\.[A-Z_]+)\"");

  private static Set<String> keys(Language language) throws IOException {
    Properties words = new Properties();
    try (var file =
        Files.newBufferedReader(
            Path.of("src/main/resources/sheets/words_" + language.code() + ".properties"))) {
      words.load(file);
    }
    return new TreeSet<>(words.stringPropertyNames());
  }

  private static Stream<String> of(String prefix, Enum<?>[] all) {
    return Stream.of(all).map(one -> prefix + one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"FR", "ES"})
  void everyLanguageHasTheSameWords(Language language) throws IOException {
    assertEquals(keys(Language.EN), keys(language));
  }

  @Test
  void whatIsOneOfSeveralHasWords() throws IOException {
    List<String> wanted =
        Stream.of(
                of("stage.", JourneyStage.values()),
                of("likeness.", LikenessReason.values()),
                of("duplicate-status.", DuplicateStatus.values()),
                of("administration.", AdministrationDeed.values()),
                DEED.matcher(Files.readString(PAGES)).results().map(found -> found.group(1)))
            .flatMap(some -> some)
            .collect(Collectors.toList());
    wanted.removeAll(keys(Language.EN));
    assertEquals(List.of(), wanted);
  }
}
