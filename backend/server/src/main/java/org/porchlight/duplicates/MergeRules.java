package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;
import org.porchlight.clients.Enrolment;
import org.porchlight.clients.Enrolments;
import org.porchlight.legalholds.LegalHolds;
import org.porchlight.platform.web.Problem;
import org.porchlight.restrictions.Restrictions;

/** What keeps two records from becoming one. */
@ApplicationScoped
class MergeRules {

  private static final int MOST_CONTACTS = 10;

  private static final String CONSENTS =
      """
      select count(distinct last.status) from (
        select distinct on (client_id) status from electronic_consent
        where client_id in (?1, ?2) order by client_id, position desc) last
      """;

  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject Enrolments enrolments;
  @Inject LegalHolds holds;
  @Inject Restrictions restrictions;
  @Inject EntityManager entities;

  /** Both are held by the caller. */
  void require(Client kept, Client gone, ClientMerge.Choice choice) {
    requireOwnRecord(kept);
    requireOwnRecord(gone);
    requireUnrestricted(kept, gone);
    requireOfThese(kept, gone, choice);
    requireOneEnrolmentOnEach(kept, gone);
    if (holds.of(kept.id()).isPresent() && holds.of(gone.id()).isPresent()) {
      throw Problem.of(DuplicateProblem.TWO_LEGAL_HOLDS);
    }
    requireOneConsent(kept, gone);
  }

  /** Of two records that different people may see, nobody could say who may see the one. */
  void requireUnrestricted(Client kept, Client gone) {
    if (restrictions.keepAny(List.of(kept.id(), gone.id()))) {
      throw Problem.of(DuplicateProblem.RECORD_RESTRICTED);
    }
  }

  private void requireOwnRecord(Client client) {
    if (client.mergedInto().isPresent()) {
      throw merged(clients, client);
    }
  }

  static Problem merged(Clients clients, Client client) {
    Problem problem = Problem.of(DuplicateProblem.CLIENT_MERGED);
    client
        .mergedInto()
        .map(clients::named)
        .ifPresent(into -> problem.with("clientCode", into.code()));
    return problem;
  }

  private void requireOfThese(Client kept, Client gone, ClientMerge.Choice choice) {
    Set<UUID> both = Set.of(kept.id(), gone.id());
    List<UUID> theirs = contacts.of(gone.id()).all().stream().map(Contact::id).toList();
    if (!both.containsAll(List.of(choice.nameOf(), choice.languageOf(), choice.caseworkerOf()))
        || !new HashSet<>(theirs).containsAll(choice.contactIds())) {
      throw Problem.of(DuplicateProblem.NOT_OF_THESE);
    }
    if (contacts.of(kept.id()).all().size() + choice.contactIds().size() > MOST_CONTACTS) {
      throw Problem.of(DuplicateProblem.TOO_MANY_CONTACTS_TO_MERGE);
    }
  }

  private void requireOneEnrolmentOnEach(Client kept, Client gone) {
    Set<String> open = open(kept);
    open.retainAll(open(gone));
    open.stream()
        .sorted()
        .findFirst()
        .ifPresent(
            program -> {
              throw Problem.of(DuplicateProblem.TWO_OPEN_ENROLMENTS).with("program", program);
            });
  }

  private void requireOneConsent(Client kept, Client gone) {
    Number ways =
        (Number)
            entities
                .createNativeQuery(CONSENTS)
                .setParameter(1, kept.id())
                .setParameter(2, gone.id())
                .getSingleResult();
    if (ways.intValue() > 1) {
      throw Problem.of(DuplicateProblem.CONSENTS_DIFFER);
    }
  }

  private Set<String> open(Client client) {
    return enrolments.of(client.id()).all().stream()
        .filter(one -> !one.status().finished())
        .map(Enrolment::program)
        .collect(Collectors.toCollection(HashSet::new));
  }
}
