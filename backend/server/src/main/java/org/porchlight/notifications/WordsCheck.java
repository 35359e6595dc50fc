package org.porchlight.notifications;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.porchlight.clients.Channel;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;

/** Refuses words that a message must not go out with. */
@ApplicationScoped
class WordsCheck {

  @Inject MessageFiles files;
  @Inject MessageWords messages;
  @Inject MadeUp madeUp;
  @Inject Programs programs;

  /**
   * @return as they would go out, with made-up values in their places
   */
  Words passed(Wording wording, Words words) {
    boolean text = wording.channel() == Channel.TEXT;
    if (text != (words.subject() == null)) {
      throw Problem.of(MessageTemplateProblem.SUBJECT_NOT_AS_NEEDED).field("subject", "not-valid");
    }
    places(wording, words);
    programs(words);
    Words filled = messages.filled(wording, words, madeUp.values(wording.template()));
    if (text) {
      oneText(filled.body());
    }
    return filled;
  }

  /** Those of the files: so nothing that is missing there, such as a name, can ever be said. */
  private void places(Wording wording, Words words) {
    Set<String> needed = files.words(wording).places();
    boolean strayBrace = words.body().replaceAll("\\{[a-z]+}", "").matches("(?s).*[{}].*");
    boolean inSubject = words.subject() != null && words.subject().matches(".*[{}].*");
    if (strayBrace || inSubject || !words.places().equals(needed)) {
      throw Problem.of(MessageTemplateProblem.PLACES_NOT_AS_NEEDED)
          .with("n", needed.size())
          .with("places", needed.stream().map(place -> "{" + place + "}").collect(joining(", ")))
          .field(inSubject ? "subject" : "body", "not-valid");
    }
  }

  private void programs(Words words) {
    String said = Objects.requireNonNullElse(words.subject(), "") + "\n" + words.body();
    Optional<String> named =
        programs.all().stream()
            .flatMap(WordsCheck::names)
            .filter(name -> word(name).matcher(said).find())
            .findFirst();
    named.ifPresent(
        name -> {
          throw Problem.of(MessageTemplateProblem.NAMES_A_PROGRAM)
              .with("name", name)
              .field("body", "not-valid");
        });
  }

  private static Stream<String> names(Program program) {
    return Stream.of(program.alias(), program.name())
        .flatMap(texts -> texts.byLanguage().values().stream());
  }

  private static Pattern word(String name) {
    int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", flags);
  }

  private static void oneText(String text) {
    if (!Gsm7.knows(text)) {
      String letters =
          text.codePoints()
              .mapToObj(Character::toString)
              .filter(letter -> !Gsm7.knows(letter))
              .distinct()
              .collect(joining(" "));
      throw Problem.of(MessageTemplateProblem.LETTERS_NOT_IN_TEXTS)
          .with("letters", letters)
          .field("body", "not-valid");
    }
    if (Gsm7.segments(text) > 1) {
      throw Problem.of(MessageTemplateProblem.NOT_ONE_TEXT)
          .with("most", Gsm7.ONE)
          .with("length", Gsm7.length(text))
          .field("body", "not-valid");
    }
  }
}
