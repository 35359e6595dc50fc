package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;

/** Begins with clients, and keeps who they are and how they are reached. */
@ApplicationScoped
class ClientDesk {

  private static final int MOST_CONTACTS = 10;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject ConsentDesk consents;
  @Inject FactChanges history;
  @Inject CaseFiles caseFiles;
  @Inject EnrolmentDesk enrolmentDesk;
  @Inject Caseworkers caseworkers;
  @Inject EntityManager entities;
  @Inject Event<ClientEvent> events;
  @Inject Clock clock;

  Client begin(NewClient asked, Caller caller) {
    return begin(asked, ownBranch(asked.branch(), caller), caller.accountId());
  }

  /** Household, case, client, contact and enrolment: all of it or none. */
  Client begin(NewClient asked, UUID branchId, UUID byAccountId) {
    ContactAddress address = freeAddress(asked.contact(), new Viewer(branchId, byAccountId));
    Instant now = clock.instant();
    Household household = Household.at(branchId, now);
    entities.persist(household);
    CaseFile caseFile = CaseFile.of(household, freeCaseNumber(), now);
    caseFiles.persist(caseFile);
    Client client = Client.of(household, freeClientCode(), branchId, now);
    client.call(singleSpaced(asked.name()));
    client.speak(Language.ofHeader(asked.language()));
    assign(client, asked.caseworker());
    clients.persist(client);
    Contact contact = save(Contact.of(client.id(), address, now));
    consents.begin(contact, ConsentSource.WITH_CONTACT, byAccountId);
    events.fire(new ClientEvent.ClientCreated(client.id(), branchId, byAccountId));
    enrolmentDesk.open(client, caseFile, asked.program(), byAccountId);
    return client;
  }

  void change(Client client, ClientChange change, Caller caller) {
    Map<String, String> before = facts(client);
    Optional.ofNullable(change.name()).map(ClientDesk::singleSpaced).ifPresent(client::call);
    Optional.ofNullable(change.language()).map(Language::ofHeader).ifPresent(client::speak);
    assign(client, change.caseworkerId());
    Optional.ofNullable(change.timeZone()).ifPresent(client::liveIn);
    tell(client, before, caller.accountId());
  }

  /** Who the person is from now on. */
  void describe(Client client, PersonDetails person, Caller caller) {
    Map<String, String> before = facts(client);
    client.describe(person);
    tell(client, before, caller.accountId());
  }

  private void tell(Client client, Map<String, String> before, UUID by) {
    FactChange.About about = new FactChange.About(client.id(), null, by, clock.instant());
    List<String> changed = history.keep(about, before, facts(client));
    if (!changed.isEmpty()) {
      events.fire(new ClientEvent.ClientChanged(client.id(), changed, by));
    }
  }

  private static Map<String, String> facts(Client client) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("name", client.name());
    facts.put("language", client.language().code());
    facts.put("caseworker", client.caseworkerId().map(UUID::toString).orElse(""));
    facts.put("timeZone", client.timeZone().map(ZoneId::getId).orElse(""));
    facts.putAll(client.person().facts());
    return facts;
  }

  Contact addContact(Client client, String written, ConsentSource source, Caller caller) {
    if (contacts.of(client.id()).all().size() >= MOST_CONTACTS) {
      throw Problem.of(ClientProblem.TOO_MANY_CONTACTS);
    }
    return add(client, freeAddress(written, Viewer.of(caller)), source, caller.accountId());
  }

  /** Of a client who has just begun. */
  void addContact(Client client, String written, UUID byAccountId) {
    add(
        client,
        freeAddress(written, new Viewer(client.branchId(), byAccountId)),
        ConsentSource.WITH_CONTACT,
        byAccountId);
  }

  private Contact add(Client client, ContactAddress address, ConsentSource source, UUID by) {
    Contact contact = save(Contact.of(client.id(), address, clock.instant()));
    consents.begin(contact, source, by);
    events.fire(new ClientEvent.ContactAdded(client.id(), contact.id(), by));
    return contact;
  }

  void removeContact(Client client, UUID contactId, Caller caller) {
    Contact contact = contacts.of(client.id()).require(contactId);
    if (!contact.lost() && contacts.of(client.id()).inUse().size() == 1) {
      throw Problem.of(ClientProblem.LAST_CONTACT);
    }
    contacts.delete(contact);
    events.fire(new ClientEvent.ContactRemoved(client.id(), contactId, caller.accountId()));
  }

  private void assign(Client client, @Nullable UUID caseworkerId) {
    if (caseworkerId != null) {
      if (caseworkers.name(caseworkerId, client.branchId()).isEmpty()) {
        throw Problem.of(ClientProblem.CASEWORKER_UNKNOWN);
      }
      client.assignTo(caseworkerId);
    }
  }

  private static UUID ownBranch(@Nullable UUID asked, Caller caller) {
    if (asked != null && !asked.equals(caller.branchId())) {
      throw Problem.of(ClientProblem.BRANCH_NOT_YOURS).field("branch", "not-valid");
    }
    return caller.branchId();
  }

  private ContactAddress freeAddress(String written, Viewer viewer) {
    ContactAddress address =
        contacts
            .understand(written)
            .orElseThrow(
                () ->
                    Problem.of(ClientProblem.CONTACT_NOT_UNDERSTOOD).field("contact", "not-valid"));
    contacts.at(address).ifPresent(taken -> refuse(taken, viewer));
    return address;
  }

  /** Says whose it is only to who sees them. */
  private void refuse(Contact taken, Viewer viewer) {
    Problem inUse = Problem.of(ClientProblem.CONTACT_IN_USE).field("contact", "in-use");
    Client other = clients.named(taken.clientId());
    boolean seen =
        other.branchId().equals(viewer.branchId())
            && clients.hidden(List.of(other.id()), viewer.accountId()).isEmpty();
    throw seen ? inUse.with("clientCode", other.code()) : inUse;
  }

  // The constraint decides where two come at once with one address.
  private Contact save(Contact contact) {
    try {
      contacts.persistAndFlush(contact);
      return contact;
    } catch (ConstraintViolationException e) {
      if ("contact_address".equals(e.getConstraintName())) {
        throw Problem.of(ClientProblem.CONTACT_IN_USE).field("contact", "in-use");
      }
      throw e;
    }
  }

  private String freeClientCode() {
    return Code.random("CL", RANDOM, code -> clients.count("code", code) > 0);
  }

  private String freeCaseNumber() {
    return Code.random("CASE", RANDOM, number -> caseFiles.count("number", number) > 0);
  }

  private static String singleSpaced(String name) {
    return name.strip().replaceAll("\\s+", " ");
  }
}
