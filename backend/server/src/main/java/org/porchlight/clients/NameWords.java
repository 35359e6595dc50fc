package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is looked for in {@code client.name_words}, as a tsquery: every word that was typed, in any
 * order, in one branch.
 */
@ApplicationScoped
class NameWords {

  private static final int MOST_WORDS = 6;
  private static final int MOST_ALIKE = 10;
  private static final int LETTERS_TO_COMPARE = 3;

  @Inject EntityManager entities;

  /** Names with words that begin as these do. */
  String beginningWith(String typed, UUID branchId) {
    return words(typed).stream()
        .map(word -> lexeme(word, branchId) + ":*")
        .collect(Collectors.joining(" & "));
  }

  /** Names with words that are much the same as these; nothing where there is no such word. */
  String muchLike(String typed, UUID branchId) {
    return words(typed).stream()
        .map(word -> anyOf(alike(word), branchId))
        .collect(Collectors.joining(" & "));
  }

  private static List<String> words(String typed) {
    return Arrays.stream(NameKey.of(typed).split("[ ,-]+"))
        .filter(word -> !word.isEmpty())
        .distinct()
        .limit(MOST_WORDS)
        .toList();
  }

  @SuppressWarnings("unchecked")
  private List<String> alike(String word) {
    if (word.length() < LETTERS_TO_COMPARE) {
      return List.of(word);
    }
    List<String> known =
        entities
            .createNativeQuery(
                "select word from name_word where word % :word group by word"
                    + " order by similarity(word, :word) desc, word",
                String.class)
            .setParameter("word", word)
            .setMaxResults(MOST_ALIKE)
            .getResultList();
    return known.isEmpty() ? List.of(word) : known;
  }

  private static String anyOf(List<String> words, UUID branchId) {
    return words.stream()
        .map(word -> lexeme(word, branchId))
        .collect(Collectors.joining(" | ", "(", ")"));
  }

  private static String lexeme(String word, UUID branchId) {
    String quoted = word.replace("\\", "\\\\").replace("'", "''");
    return "'" + branchId.toString().substring(0, 8) + "/" + quoted + "'";
  }
}
