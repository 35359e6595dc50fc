package org.porchlight.programs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.web.Language;

class ProgramFilesTest {

  @TempDir Path folder;

  @BeforeEach
  void aFolderLikeTheBuiltInOne() throws IOException {
    for (String file :
        List.of("reasons.yaml", "document-types.yaml", "requirements.yaml", "snap.yaml")) {
      try (InputStream bytes = getClass().getResourceAsStream("/programs/" + file)) {
        Files.copy(bytes, folder.resolve(file));
      }
    }
  }

  private Programs programs() {
    return new Programs(
        new ProgramsConfig() {
          @Override
          public Optional<Path> directory() {
            return Optional.of(folder);
          }

          @Override
          public List<String> builtIn() {
            return List.of();
          }
        },
        new StandingEditions());
  }

  private void replace(String file, String text, String with) throws IOException {
    String before = Files.readString(folder.resolve(file));
    assertTrue(before.contains(text));
    int at = before.indexOf(text);
    Files.writeString(
        folder.resolve(file),
        before.substring(0, at) + with + before.substring(at + text.length()));
  }

  @Test
  void aFolderOfTheOrganisationsOwnReplacesTheBuiltInPrograms() throws IOException {
    Files.copy(folder.resolve("snap.yaml"), folder.resolve("heating-help.yaml"));
    replace("heating-help.yaml", "en: \"Food benefits\"", "en: \"Heating help\"");
    assertEquals(
        List.of("heating-help", "snap"), programs().all().stream().map(Program::id).toList());
    assertEquals("Heating help", programs().require("heating-help").name().in(Language.EN));
  }

  @Test
  void aProgramKnowsItsClocksAndRequirements() {
    Program snap = programs().require("snap");
    assertEquals(30, snap.clocks().decisionDays());
    assertEquals(10, snap.clocks().verificationDays());
    Requirement earned = snap.requireRequirement("earned-income");
    assertEquals("Ce que vous gagnez", earned.ask().in(Language.FR));
    assertEquals(Without.Option.ASK_THIRD_PARTY, earned.without().getFirst().option());
    assertFalse(earned.documentType("pay-stubs").orElseThrow().reasons().isEmpty());
  }

  @Test
  void aDocumentOfWhateverTypeIsKeptForTheLongestThatItMayHaveToBe() {
    Programs programs = programs();
    Period least = Period.parse("P3Y1M");
    assertEquals(least, programs.keptAtLeast());
    assertEquals(least, programs.keptFor(List.of("pay-stubs")));
    assertEquals(Period.ofYears(7), programs.keptFor(List.of("pay-stubs", "tax-return")));
    assertEquals(Period.ofYears(10), programs.keptFor(List.of("pay-stubs", "dropped-since")));
    assertEquals(Period.ofYears(10), programs.keptFor(List.of()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          snap.yaml | decisionDays: 30 | decisionDays: 0 | snap.yaml: clocks.decisionDays must be a whole number of days from 1 to 365
          snap.yaml | decisionDays: 30 | decisionDays: soon | snap.yaml: clocks.decisionDays must be a whole number of days from 1 to 365
          snap.yaml | expeditedDays: 7 | expeditedDays: 31 | snap.yaml: clocks.expeditedDays must not be more than decisionDays
          snap.yaml | actOnDays: 10 | actOnDay: 10 | snap.yaml: clocks.actOnDay is not a known key
          snap.yaml | movesOffClosedDays: true | movesOffClosedDays: perhaps | snap.yaml: clocks.movesOffClosedDays must be true or false
          snap.yaml | - residency | - residence | snap.yaml: requirements[1] names residence, which requirements.yaml does not have
          snap.yaml | - residency | - identity | snap.yaml: requirements[1] is there twice
          snap.yaml | code: BENEFITS_STOP | code: BENEFITS_END | snap.yaml: ifNothing.active.code must be one of [APPLICATION_DENIED, BENEFITS_STOP, BENEFITS_SMALLER, COVERAGE_ENDS, PAYMENTS_PAUSE, NOTHING]
          snap.yaml | currency: USD | currency: usd | snap.yaml: currency must be a code of three capital letters
          requirements.yaml | name: {en: "Identity", fr: "Identité", | name: {en: "Identity", | requirements.yaml: identity.name.fr is missing
          requirements.yaml | ask: {en: "Who you are" | ask: {en: "" | requirements.yaml: identity.ask.en must be a text of 1 to 80 characters
          requirements.yaml | [drivers-licence, | [drivers-license, | requirements.yaml: identity.documentTypes[0] names drivers-license, which document-types.yaml does not have
          requirements.yaml | option: COLLATERAL_CONTACT | option: A_FRIEND | requirements.yaml: identity.without[0].option must be one of [STAFF_CALL, SIGNED_STATEMENT, COLLATERAL_CONTACT, ASK_THIRD_PARTY, GO_WITHOUT]
          document-types.yaml | reasons: [blurry, | reasons: [blurred, | document-types.yaml: drivers-licence.reasons[0] names blurred, which reasons.yaml does not have
          document-types.yaml | validDays: 365 | validDays: 0 | document-types.yaml: drivers-licence.validDays must be a whole number of days from 1 to 3650
          document-types.yaml | keptFor: P3Y1M | keepFor: P3Y1M | document-types.yaml: drivers-licence.keepFor is not a known key
          document-types.yaml | keptFor: P3Y1M | # none | document-types.yaml: drivers-licence.keptFor is missing
          document-types.yaml | keptFor: P3Y1M | keptFor: three years | document-types.yaml: drivers-licence.keptFor must be a period of 1 day to 100 years, such as P3Y
          document-types.yaml | keptFor: P3Y1M | keptFor: P-3Y | document-types.yaml: drivers-licence.keptFor must be a period of 1 day to 100 years, such as P3Y
          document-types.yaml | keptFor: P3Y1M | keptFor: P0D | document-types.yaml: drivers-licence.keptFor must be a period of 1 day to 100 years, such as P3Y
          document-types.yaml | keptFor: P3Y1M | keptFor: P999999999Y | document-types.yaml: drivers-licence.keptFor must be a period of 1 day to 100 years, such as P3Y
          document-types.yaml | keptFor: P3Y1M | keptFor: P364D | document-types.yaml: drivers-licence.keptFor must not be shorter than validDays
          snap.yaml | keptWhileActive: false | keptWhileActive: never | snap.yaml: keptWhileActive must be true or false
          reasons.yaml | decisions: [ASK_RETAKE] | decisions: [] | reasons.yaml: blurry.decisions must be a list with at least one entry
          reasons.yaml | blurry: | Blurry_1: | reasons.yaml: Blurry_1 has an id that is not lower-case words joined by dashes: Blurry_1
          reasons.yaml | blurry: | a-photo-that-is-too-blurry-to-be-readable: | reasons.yaml: a-photo-that-is-too-blurry-to-be-readable has an id that is not lower-case words joined by dashes: a-photo-that-is-too-blurry-to-be-readable
          """)
  void aMistakeStopsTheStartWithTheFileAndTheKey(
      String file, String text, String with, String sentence) throws IOException {
    replace(file, text, with);
    assertEquals(sentence, assertThrows(ProgramFileException.class, this::programs).getMessage());
  }

  @Test
  void aFileThatIsNoYamlIsNamedWithItsLine() throws IOException {
    Files.writeString(folder.resolve("snap.yaml"), "alias: {en: \"SNAP\"}\nname: ]");
    String message = assertThrows(ProgramFileException.class, this::programs).getMessage();
    assertTrue(message.startsWith("snap.yaml is not readable YAML at line 2"), message);
  }

  @Test
  void aMissingSharedFileIsNamed() throws IOException {
    Files.delete(folder.resolve("reasons.yaml"));
    String message = assertThrows(ProgramFileException.class, this::programs).getMessage();
    assertTrue(message.startsWith("reasons.yaml cannot be read"), message);
  }

  @Test
  void aFolderWithoutProgramsStopsTheStart() throws IOException {
    Files.delete(folder.resolve("snap.yaml"));
    assertEquals(
        "There is no program file",
        assertThrows(ProgramFileException.class, this::programs).getMessage());
  }
}
