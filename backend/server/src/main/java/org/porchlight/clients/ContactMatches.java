package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Contacts by the last digits of a telephone number, or by how an email address begins. */
@ApplicationScoped
class ContactMatches {

  @Inject EntityManager entities;

  static boolean understands(String query) {
    return isEmail(query) || query.matches("[0-9+()./\\-\\s]{4,30}");
  }

  /** On the table {@code contact}, with the parameter {@code address}. */
  static String condition(String query) {
    return isEmail(query)
        ? "channel = 'EMAIL' and address_key like :address"
        : "channel = 'TEXT' and reverse(address_key) like :address";
  }

  /** What that parameter is. */
  static String beginning(String query) {
    String typed =
        isEmail(query)
            ? query.toLowerCase(Locale.ROOT)
            : new StringBuilder(query.replaceAll("\\D", "")).reverse().toString();
    return typed.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  /** Which contact of each of these it was, in one statement. */
  Map<UUID, Match> of(List<Client> found, String query) {
    if (found.isEmpty()) {
      return Map.of();
    }
    MatchedBy by = isEmail(query) ? MatchedBy.EMAIL : MatchedBy.PHONE;
    List<Object[]> rows =
        entities
            .createNativeQuery(
                "select client_id, address from contact where client_id in (:clients) and "
                    + condition(query),
                Object[].class)
            .setParameter("clients", found.stream().map(Client::id).toList())
            .setParameter("address", beginning(query))
            .getResultList();
    return rows.stream()
        .collect(
            Collectors.toMap(
                row -> (UUID) row[0], row -> new Match(by, (String) row[1]), (one, other) -> one));
  }

  private static boolean isEmail(String query) {
    return query.contains("@");
  }
}
