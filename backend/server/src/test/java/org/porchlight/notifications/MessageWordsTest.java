package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.web.Language;

class MessageWordsTest {

  /** The basic table of GSM 03.38, without its extension, whose characters count twice. */
  private static final String GSM =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡"
          + "ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

  private static final int SEGMENT = 160;
  private static final Pattern PLACE = Pattern.compile("\\{[a-z]+}");

  /** As long as they get: the token of a link has 43 characters. */
  private static final Map<String, String> VALUES =
      Map.of(
          "code", "402918",
          "number", "PL-7K4M-29XX",
          "phone", "+14165550100",
          "web", "https://porchlight.example.org",
          "url", "https://porchlight.example.org/sign-in/link#" + "A".repeat(43));

  private static final Map<String, String> PLACES =
      VALUES.keySet().stream().collect(Collectors.toMap(name -> name, name -> "{" + name + "}"));

  private final MessageWords words = new MessageWords(new MessageFiles(), new StandingEditions());

  static Stream<Arguments> all() {
    return Arrays.stream(Template.values())
        .flatMap(
            template ->
                Arrays.stream(Language.values()).map(language -> Arguments.of(template, language)));
  }

  static Stream<Arguments> emails() {
    return all().filter(arguments -> ((Template) arguments.get()[0]).byEmail());
  }

  static Stream<Arguments> texts() {
    return all().filter(arguments -> ((Template) arguments.get()[0]).byText());
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextFitsIntoOneSegment(Template template, Language language) {
    String text = words.text(template, language, VALUES);
    assertEquals("", unknown(text), text);
    assertTrue(text.length() <= SEGMENT, text.length() + ": " + text);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void thePhoneNumberIsWrittenAsPeopleSayIt(Language language) {
    String mail = words.email(Template.ITEM_ASKED, language, VALUES);
    assertTrue(mail.contains("416-555-0100"), mail);
    assertFalse(mail.contains("+1416"), mail);
    String abroad = words.email(Template.ITEM_ASKED, language, Map.of("phone", "+442079460100"));
    assertTrue(abroad.contains("+442079460100"), abroad);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void aTextSaysTheSameThingsInEveryLanguage(Template template, Language language) {
    assertEquals(
        places(words.text(template, Language.EN, PLACES)),
        places(words.text(template, language, PLACES)));
  }

  @ParameterizedTest
  @MethodSource("emails")
  void anEmailSaysTheSameThingsInEveryLanguage(Template template, Language language) {
    assertEquals(
        places(words.email(template, Language.EN, PLACES)),
        places(words.email(template, language, PLACES)));
    assertTrue(places(words.subject(template, language)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void nothingConfidentialIsSaid(Template template, Language language) {
    String all =
        (template.byEmail()
                ? words.email(template, language, VALUES) + words.subject(template, language)
                : "")
            + (template.byText() ? words.text(template, language, VALUES) : "");
    for (String word : new String[] {"snap", "medicaid", "benefit", "prestation", "beneficio"}) {
      assertFalse(all.toLowerCase(Locale.ROOT).contains(word), all);
    }
  }

  private static String unknown(String text) {
    return text.chars()
        .filter(c -> GSM.indexOf(c) < 0)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(r -> r.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
