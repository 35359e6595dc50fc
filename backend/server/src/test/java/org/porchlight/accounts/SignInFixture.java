package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branch;
import org.porchlight.branches.BranchTerms;
import org.porchlight.branches.Branches;
import org.porchlight.platform.web.Language;
import org.porchlight.testing.Person;

/** Accounts with real sessions, without going through sign-in each time. */
@ApplicationScoped
public class SignInFixture {

  @Inject Accounts accounts;
  @Inject Branches branches;
  @Inject SessionDesk desk;
  @Inject Passwords passwords;
  @Inject SteppedUp steppedUp;
  @Inject Clock clock;

  private int people;

  @Transactional
  public synchronized Branch theBranch() {
    return branches.first().orElseGet(() -> aBranch("America/Toronto"));
  }

  @Transactional
  public Branch aBranch(String timeZone) {
    String name = "Branch " + UUID.randomUUID().toString().substring(0, 8);
    List<Integer> weekdays = List.of(1, 2, 3, 4, 5);
    Branch branch =
        Branch.open(
            new BranchTerms(
                name,
                timeZone,
                "+14165550100",
                List.of("+14165550101", "+14165550102"),
                "1 Example Street",
                "office@example.org",
                weekdays,
                LocalTime.of(8, 0),
                LocalTime.of(17, 0),
                List.of()),
            clock);
    branches.persist(branch);
    return branch;
  }

  @Transactional
  public synchronized Person staff(Role role, @Nullable UUID branchId) {
    String name = "Pat Sample " + ++people;
    String email = "pat" + people + "." + UUID.randomUUID() + "@example.org";
    Account account =
        Account.ofStaff(new StaffTerms(name, email, role, branchId, Language.EN), clock);
    accounts.persist(account);
    return person(account);
  }

  @Transactional
  public Person client(UUID clientId) {
    return person(accounts.ofClient(clientId).orElseGet(() -> open(clientId)));
  }

  /** Who came in by a link, and has entered no code. */
  @Transactional
  public Person clientByLink(UUID clientId) {
    Account account = accounts.ofClient(clientId).orElseGet(() -> open(clientId));
    return person(account, new Session.Way("LINK", false));
  }

  @Transactional
  public Person again(UUID accountId) {
    return person(accounts.get(accountId));
  }

  /** Lets that member of staff sign in by password; answers with the email. */
  @Transactional
  public String setPassword(Person person, String password) {
    Account account = accounts.get(person.accountId());
    account.setPasswordHash(passwords.hash(password));
    return account.terms().email();
  }

  private Account open(UUID clientId) {
    Account account = Account.ofClient(clientId, clock);
    accounts.persist(account);
    return account;
  }

  private Person person(Account account) {
    return person(account, new Session.Way("TEST", !account.isStaff()));
  }

  private Person person(Account account, Session.Way way) {
    Person person =
        new Person(
            account.id(), account.branchId(), desk.begin(account, way, false).tokens().access());
    // Most of what administrators do is done by nobody else.
    return account.role() == Role.ADMINISTRATOR ? steppedUp.shown(person) : person;
  }
}
