package org.porchlight.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.Contact;
import org.porchlight.clients.Contacts;

/**
 * Finds who of the branch may be the same person. Nobody is compared with everybody: a name, a
 * number or a mailbox much like one's own is looked up by its index, and only those are compared.
 */
@ApplicationScoped
class Suspects {

  private static final int MOST_ALIKE = 20;
  private static final int SHORTEST_MAILBOX = 5;

  private static final String FIND =
      """
      with alike as (
        (select id from client where branch_id = :branch and name_key % (select name_key from client where id = :id) and merged_into is null
           and similarity(name_key, (select name_key from client where id = :id)) >= 0.6 order by similarity(name_key, (select name_key from client where id = :id)) desc, id limit :most)
        union
        (select c.client_id from contact c where c.channel = 'TEXT'
           and c.address_key = any (cast(:phones as text[])) limit :most)
        union
        (select c.client_id from contact c where c.channel = 'EMAIL'
           and c.address_key like any (cast(:mailboxes as text[])) limit :most)
        union
        (select i.client_id from identifier i where i.blind_index = any (array(select own.blind_index from identifier own
           where own.client_id = :id and own.blind_index is not null and own.kind in ('SSN', 'ITIN', 'SIN', 'MEDICAID')))
           limit :most)
      )
      select other.id,
        exists (select 1 from identifier own join identifier theirs on theirs.blind_index = own.blind_index
          where own.client_id = :id and theirs.client_id = other.id
            and own.kind in ('SSN', 'ITIN', 'SIN', 'MEDICAID')),
        similarity(other.name_key, (select name_key from client where id = :id)),
        exists (select 1 from contact c where c.client_id = other.id and c.channel = 'TEXT'
          and c.address_key = any (cast(:phones as text[]))),
        exists (select 1 from circumstance mine join circumstance theirs
            on theirs.household_id = other.household_id and theirs.topic = 'ADDRESS'
            and theirs.ended_at is null and theirs.field_values = mine.field_values
          where mine.household_id = :household and mine.topic = 'ADDRESS' and mine.ended_at is null),
        exists (select 1 from contact c where c.client_id = other.id and c.channel = 'EMAIL'
          and c.address_key like any (cast(:mailboxes as text[]))),
        other.household_id = :household
      from alike join client other on other.id = alike.id
      where other.branch_id = :branch and other.id <> :id and other.merged_into is null
        and not exists (select 1 from restricted_client r where r.client_id in (other.id, :id))
      """;

  @Inject Contacts contacts;
  @Inject EntityManager entities;

  /** Somebody, and how much they look like the one who was asked about. */
  record Suspect(UUID clientId, Likeness likeness) {}

  List<Suspect> of(Client client) {
    List<Contact> ways = contacts.of(client.id()).all();
    List<?> rows =
        entities
            .createNativeQuery(FIND)
            .setParameter("branch", client.branchId())
            .setParameter("id", client.id())
            .setParameter("household", client.household().id())
            .setParameter("most", MOST_ALIKE)
            .setParameter("phones", phones(ways))
            .setParameter("mailboxes", mailboxes(ways))
            .getResultList();
    return rows.stream()
        .map(row -> suspect((Object[]) row))
        .filter(suspect -> suspect.likeness().worthAsking())
        .sorted((one, other) -> other.likeness().score() - one.likeness().score())
        .toList();
  }

  private static Suspect suspect(Object[] row) {
    return new Suspect(
        (UUID) row[0],
        Likeness.of(
            new Likeness.Signs(
                (Boolean) row[1],
                ((Number) row[2]).doubleValue(),
                (Boolean) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                (Boolean) row[6])));
  }

  private static String[] phones(List<Contact> ways) {
    return ways.stream()
        .filter(way -> way.channel() == Channel.TEXT)
        .flatMap(way -> NearNumbers.of(way.address()).stream())
        .toArray(String[]::new);
  }

  private static String[] mailboxes(List<Contact> ways) {
    return ways.stream()
        .filter(way -> way.channel() == Channel.EMAIL)
        .map(way -> way.address().toLowerCase(Locale.ROOT))
        .map(address -> address.substring(0, address.indexOf('@')))
        .filter(mailbox -> mailbox.length() >= SHORTEST_MAILBOX)
        .map(mailbox -> mailbox.replaceAll("([\\\\%_])", "\\\\$1") + "@%")
        .toArray(String[]::new);
  }
}
