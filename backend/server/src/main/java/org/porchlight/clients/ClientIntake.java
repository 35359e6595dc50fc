package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** Takes in many clients at once, each as one who comes alone. */
@ApplicationScoped
public class ClientIntake {

  @Inject ClientDesk desk;
  @Inject EntityManager entities;

  /**
   * One who comes.
   *
   * @param contacts as they were written, the one to begin with first; at least one
   * @param caseworkerId who is of the branch
   */
  public record Newcomer(
      String name,
      List<String> contacts,
      Language language,
      String program,
      @Nullable UUID caseworkerId) {}

  /** Household, case, client, contacts and enrolment, in the caller's transaction. */
  public void take(Newcomer newcomer, UUID branchId, UUID byAccountId) {
    NewClient asked =
        new NewClient(
            newcomer.name(),
            newcomer.contacts().getFirst(),
            newcomer.language().code(),
            newcomer.program(),
            null,
            newcomer.caseworkerId());
    Client client = desk.begin(asked, branchId, byAccountId);
    newcomer.contacts().stream()
        .skip(1)
        .forEach(more -> desk.addContact(client, more, byAccountId));
  }

  /**
   * Those of these addresses that somebody has already, by their key.
   *
   * @return the client ID of whoever has it; empty where that is a client whom the viewer does not
   *     see
   */
  public Map<String, String> taken(Collection<ContactAddress> addresses, Viewer viewer) {
    Map<String, String> taken = new HashMap<>();
    addresses.stream()
        .collect(Collectors.groupingBy(ContactAddress::channel))
        .forEach(
            (channel, some) ->
                entities
                    .createQuery(
                        "select contact.addressKey, case when client.branchId = :branch and "
                            + Seen.hql("client.id", ":viewer")
                            + " then client.code else '' end"
                            + " from Contact contact join Client client on client.id = contact.clientId"
                            + " where contact.channel = :channel and contact.addressKey in :keys",
                        Object[].class)
                    .setParameter("branch", viewer.branchId())
                    .setParameter("viewer", viewer.accountId())
                    .setParameter("channel", channel)
                    .setParameter("keys", some.stream().map(ContactAddress::key).toList())
                    .getResultList()
                    .forEach(row -> taken.put((String) row[0], (String) row[1])));
    return taken;
  }

  /** Those of these names that a client of the branch has, and that client's ID. */
  public Map<String, String> known(Collection<String> names, Viewer viewer) {
    Map<String, String> byKey = new HashMap<>();
    entities
        .createQuery(
            "select nameKey, code from Client where branchId = :branch and nameKey in :keys and "
                + Seen.hql("id", ":viewer"),
            Object[].class)
        .setParameter("branch", viewer.branchId())
        .setParameter("viewer", viewer.accountId())
        .setParameter("keys", names.stream().map(NameKey::of).distinct().toList())
        .getResultList()
        .forEach(row -> byKey.put((String) row[0], (String) row[1]));
    return names.stream()
        .distinct()
        .filter(name -> byKey.containsKey(NameKey.of(name)))
        .collect(Collectors.toMap(name -> name, name -> byKey.get(NameKey.of(name))));
  }
}
