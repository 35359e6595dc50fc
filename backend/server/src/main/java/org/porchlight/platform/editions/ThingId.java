package org.porchlight.platform.editions;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a new thing is called by: the first of its English words. */
public final class ThingId {

  private static final int LONGEST = 36;

  private ThingId() {}

  /** In kebab case, at most 40 characters, and none of those taken; of no words, {@code sort}. */
  public static String of(String words, String sort, Set<String> taken) {
    String id = kebab(words, sort);
    return Stream.concat(
            Stream.of(id), IntStream.iterate(2, n -> n + 1).mapToObj(n -> id + "-" + n))
        .filter(free -> !taken.contains(free))
        .findFirst()
        .orElseThrow();
  }

  private static String kebab(String words, String sort) {
    String plain =
        Normalizer.normalize(words, Normalizer.Form.NFD)
            .replaceAll("[\\p{M}'’]", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String id = plain.length() > LONGEST ? wholeWords(plain) : plain;
    return id.isEmpty() ? sort : id;
  }

  private static String wholeWords(String plain) {
    int end = plain.lastIndexOf('-', LONGEST);
    return plain.substring(0, end > 0 ? end : LONGEST);
  }
}
