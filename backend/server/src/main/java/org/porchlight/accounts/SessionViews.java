package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.SessionView.SessionBranch;
import org.porchlight.branches.Branch;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;

/**
 * Puts together who is signed in: a client's name is in the client's record, staff's in the
 * account.
 */
@ApplicationScoped
public class SessionViews {

  private static final String SIGNED_IN =
      "select s, a from Session s join Account a on a.id = s.accountId where s.id = :id";

  /** Read at once: the first page of all shows it. */
  record SignedIn(Session session, Account account) {}

  @Inject SessionSettings settings;
  @Inject EntityManager entities;
  @Inject Clients clients;
  @Inject Branches branches;

  public SessionView of(UUID sessionId) {
    SignedIn signedIn =
        entities
            .createQuery(SIGNED_IN, SignedIn.class)
            .setParameter("id", sessionId)
            .getSingleResult();
    Session session = signedIn.session();
    Account account = signedIn.account();
    UUID clientId = account.clientId();
    return clientId == null
        ? staff(session, account)
        : client(session, account, clients.named(clientId));
  }

  private SessionView client(Session session, Account account, Client client) {
    String language = client.language().code();
    return view(session, account, new Shown(client.name(), language, client.code(), null));
  }

  private SessionView staff(Session session, Account account) {
    StaffTerms terms = account.terms();
    return view(
        session,
        account,
        new Shown(terms.name(), terms.language().code(), null, branch(terms.branchId())));
  }

  private @Nullable SessionBranch branch(@Nullable UUID id) {
    if (id == null) {
      return null;
    }
    Branch branch = branches.get(id);
    return new SessionBranch(branch.id(), branch.name());
  }

  private record Shown(
      String name, String language, @Nullable String clientCode, @Nullable SessionBranch branch) {}

  private @Nullable Integer lockAfter(Session session, Account account) {
    if (!account.isStaff()) {
      return null;
    }
    Integer own = account.lockAfterMinutes();
    int wanted = own == null ? (int) settings.lockAfter().toMinutes() : own;
    int most = (int) settings.sharedIdle().toMinutes();
    return session.sharedDevice() ? Math.min(wanted, most) : wanted;
  }

  private SessionView view(Session session, Account account, Shown shown) {
    return new SessionView(
        account.role(),
        shown.name(),
        shown.language(),
        shown.clientCode(),
        shown.branch(),
        account.id(),
        session.awaits(),
        lockAfter(session, account),
        session.sharedDevice(),
        session.idleEndsAt(),
        session.endsAt(),
        null);
  }
}
