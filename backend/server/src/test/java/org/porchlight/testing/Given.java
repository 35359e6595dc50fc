package org.porchlight.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.porchlight.accounts.Role;
import org.porchlight.accounts.SignInFixture;
import org.porchlight.branches.Branch;

/** Where a test begins: people with accounts and sessions of their own. */
@ApplicationScoped
public class Given {

  @Inject SignInFixture signIn;

  /** The branch where everybody works who was not given another; open on weekdays, in Toronto. */
  public Branch theBranch() {
    return signIn.theBranch();
  }

  public Branch aBranch() {
    return signIn.aBranch("America/New_York");
  }

  public Branch aBranchIn(String timeZone) {
    return signIn.aBranch(timeZone);
  }

  public Person aCaseworker() {
    return aCaseworkerOf(theBranch());
  }

  public Person aCaseworkerOf(Branch branch) {
    return signIn.staff(Role.CASEWORKER, branch.id());
  }

  /** A caseworker of the same branch. */
  public Person aColleagueOf(Person worker) {
    return signIn.staff(Role.CASEWORKER, worker.branchId());
  }

  public Person aSupervisor() {
    return aSupervisorOf(theBranch());
  }

  public Person aSupervisorOf(Branch branch) {
    return signIn.staff(Role.SUPERVISOR, branch.id());
  }

  public Person anAdministrator() {
    return signIn.staff(Role.ADMINISTRATOR, null);
  }

  /** The client of that id, signed in. */
  public Person signedInAs(UUID clientId) {
    return signIn.client(clientId);
  }

  /** Who has shown nothing but a link. */
  public Person signedInByLinkAs(UUID clientId) {
    return signIn.clientByLink(clientId);
  }

  /** The same person with a new session, after the clock was moved past the end of the old one. */
  public Person signedInAgain(Person person) {
    return signIn.again(person.accountId());
  }
}
