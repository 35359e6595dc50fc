package org.porchlight.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.platform.web.Language;
import org.porchlight.testing.Seeded;

class CanonicalStatementTest {

  private static final UUID SUBJECT = UUID.fromString("6f9619ff-8b86-4d01-b42d-00cf4fc964ff");
  private static final UUID CLIENT = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private static Statement statement() {
    return new Statement(
            CLIENT,
            "CL-4TW-906",
            Language.FR,
            new StatementSubject(SubjectKind.CHANGE_REPORT, SUBJECT, 2),
            "",
            List.of(),
            "")
        .titled("Changement d'emploi")
        .paragraph("Ce qui a change\u0301", "J'ai perdu mon emploi.\nLe \"3\" \\ novembre.")
        .paragraph("Rien d'autre.")
        .affirming("Je le déclare.");
  }

  @Test
  void itsNamesAreInOrderItsTextIsComposedAndNothingElseIsThere() {
    assertEquals(
        "{\"affirmation\":\"Je le déclare.\",\"client\":\"CL-4TW-906\",\"language\":\"fr\","
            + "\"paragraphs\":[{\"heading\":\"Ce qui a changé\",\"text\":\"J'ai perdu mon emploi."
            + "\\nLe \\\"3\\\" \\\\ novembre.\"},{\"text\":\"Rien d'autre.\"}],"
            + "\"subject\":{\"id\":\"6f9619ff-8b86-4d01-b42d-00cf4fc964ff\",\"kind\":"
            + "\"CHANGE_REPORT\",\"version\":2},\"title\":\"Changement d'emploi\"}",
        CanonicalStatement.of(statement()));
  }

  @Test
  void theSameTextOnTwoPhonesHasOneHash() {
    Statement composed = statement().titled("R\u00E9sum\u00E9");
    Statement decomposed = statement().titled("Re\u0301sume\u0301");
    assertEquals(composed.hash(), decomposed.hash());
  }

  @Test
  void whatDiffersInAnythingHasAnotherHash() {
    Set<String> hashes = new HashSet<>();
    List<Statement> all = new ArrayList<>();
    Statement one = statement();
    all.add(one);
    all.add(one.titled("Changement d'emplois"));
    all.add(one.affirming("Je le déclare"));
    all.add(one.paragraph(""));
    all.add(one.paragraph("", ""));
    all.add(with(one, "CL-4TW-907", Language.FR, one.subject()));
    all.add(with(one, one.clientCode(), Language.EN, one.subject()));
    all.add(
        with(
            one,
            one.clientCode(),
            one.language(),
            new StatementSubject(SubjectKind.CHANGE_REPORT, SUBJECT, 3)));
    all.forEach(statement -> hashes.add(statement.hash()));
    assertEquals(all.size(), hashes.size());
  }

  private static Statement with(
      Statement one, String code, Language language, StatementSubject subject) {
    return new Statement(
        CLIENT, code, language, subject, one.title(), one.paragraphs(), one.affirmation());
  }

  @Test
  void whatIsReadBackIsTheSame() {
    Seeded.times(
        200,
        random -> {
          Statement made = statement().titled(text(random)).affirming(text(random));
          for (int i = random.nextInt(5); i > 0; i--) {
            made =
                random.nextBoolean()
                    ? made.paragraph(text(random))
                    : made.paragraph(text(random), text(random));
          }
          Statement read = CanonicalStatement.read(CLIENT, CanonicalStatement.of(made));
          assertEquals(made.hash(), read.hash());
          assertNotEquals(made.hash(), read.titled(made.title() + "x").hash());
        });
  }

  private static String text(Random random) {
    int[] letters = {'a', 'é', '"', '\\', '\n', '{', '}', ':', 0x1F600, 0x0301, ' ', '<', 0x7F};
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      text.appendCodePoint(letters[random.nextInt(letters.length)]);
    }
    return text.toString();
  }
}
