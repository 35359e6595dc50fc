package org.porchlight.clients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
                pairs(
                    "select contact.address_key, case when client.branch_id = :branch and "
                        + Seen.sql("client.id", ":viewer")
                        + " then client.code else '' end"
                        + " from contact join client on client.id = contact.client_id"
                        + " where contact.channel = '"
                        + channel.name()
                        + "' and contact.address_key = any(:keys)",
                    some.stream().map(ContactAddress::key),
                    viewer,
                    taken));
    return taken;
  }

  // One text however many there are, where an "in" would be another one for each number of them,
  // and each of these kept by the driver.
  private void pairs(String sql, Stream<String> keys, Viewer viewer, Map<String, String> into) {
    Query query =
        entities
            .createNativeQuery(sql, Tuple.class)
            .setParameter("branch", viewer.branchId())
            .setParameter("viewer", viewer.accountId())
            .setParameter("keys", keys.toArray(String[]::new));
    for (Object row : query.getResultList()) {
      into.put(((Tuple) row).get(0, String.class), ((Tuple) row).get(1, String.class));
    }
  }

  /** Those of these names that a client of the branch has, and that client's ID. */
  public Map<String, String> known(Collection<String> names, Viewer viewer) {
    Map<String, String> byKey = new HashMap<>();
    pairs(
        "select name_key, code from client where branch_id = :branch and name_key = any(:keys) and "
            + Seen.sql("id", ":viewer"),
        names.stream().map(NameKey::of).distinct(),
        viewer,
        byKey);
    return names.stream()
        .distinct()
        .filter(name -> byKey.containsKey(NameKey.of(name)))
        .collect(Collectors.toMap(name -> name, name -> byKey.get(NameKey.of(name))));
  }
}
