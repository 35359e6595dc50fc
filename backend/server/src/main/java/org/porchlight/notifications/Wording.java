package org.porchlight.notifications;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.porchlight.clients.Channel;
import org.porchlight.platform.web.Language;

/** One thing that people are told, by one channel, in one language: what is worded by itself. */
record Wording(Template template, Channel channel, Language language) {

  /** In kebab case, such as {@code item-asked-text-en}. */
  String id() {
    return template.key() + "-" + channel.name().toLowerCase(Locale.ROOT) + "-" + language.code();
  }

  static Optional<Wording> named(String id) {
    return all().filter(wording -> wording.id().equals(id)).findFirst();
  }

  static Stream<Wording> all() {
    return Arrays.stream(Template.values()).flatMap(Wording::of);
  }

  private static Stream<Wording> of(Template template) {
    return Arrays.stream(Channel.values())
        .filter(channel -> channel == Channel.TEXT ? template.byText() : template.byEmail())
        .flatMap(
            channel ->
                Arrays.stream(Language.values())
                    .map(language -> new Wording(template, channel, language)));
  }
}
