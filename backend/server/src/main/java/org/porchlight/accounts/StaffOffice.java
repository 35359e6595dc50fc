package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.Branches;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;

/** Opens, changes and closes the accounts of staff; within the caller's transaction. */
@ApplicationScoped
class StaffOffice {

  @Inject Accounts accounts;
  @Inject Branches branches;
  @Inject PasswordDesk passwords;
  @Inject SessionDesk sessions;
  @Inject SecondFactors factors;
  @Inject SecondFactorRules rules;
  @Inject StepUp stepUp;
  @Inject HandOver handOver;
  @Inject Caller caller;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  /** Newest first. */
  List<Account> page(@Nullable Cursor after, int rows) {
    return after == null
        ? accounts
            .find("role in ?1 order by createdAt desc, id desc", Role.STAFF)
            .page(0, rows)
            .list()
        : accounts
            .find(
                "role in ?1 and (createdAt, id) < (?2, ?3) order by createdAt desc, id desc",
                Role.STAFF,
                after.at(),
                after.id())
            .page(0, rows)
            .list();
  }

  Account invite(StaffTerms terms, UUID byAccountId) {
    if (terms.role() == Role.ADMINISTRATOR) {
      stepUp.require(caller);
    }
    requireBranch(terms);
    if (accounts.ofStaff(terms.email()).isPresent()) {
      throw SignInProblem.EMAIL_TAKEN.problem().field("email", "taken");
    }
    Account account = Account.ofStaff(terms, clock);
    accounts.persist(account);
    events.fire(new AccountEvent.AccountOpened(account.id(), byAccountId));
    passwords.sendLink(account, byAccountId);
    return account;
  }

  Account change(UUID id, StaffAccountChange wanted, UUID byAccountId) {
    Account account = require(id);
    StaffTerms before = account.terms();
    StaffTerms terms = wanted.on(before);
    boolean ownRole = terms.role() != Role.ADMINISTRATOR || Boolean.TRUE.equals(wanted.disabled());
    if (id.equals(byAccountId) && ownRole) {
      throw SignInProblem.OWN_ACCOUNT.problem();
    }
    requireBranch(terms);
    if (terms.role() != before.role() || !Objects.equals(terms.branchId(), before.branchId())) {
      stepUp.require(caller);
    }
    account.change(terms);
    if (terms.role() != before.role() && rules.need(terms.role())) {
      // The second step is asked for where one signs in.
      sessions.endAll(id);
    }
    if (Boolean.TRUE.equals(wanted.disabled())) {
      account.disable(clock.instant());
      sessions.endAll(id);
      handOver.from(account, wanted.handOverTo(), byAccountId);
    } else if (Boolean.FALSE.equals(wanted.disabled())) {
      account.enable();
    }
    events.fire(new AccountEvent.AccountChanged(id, byAccountId));
    return account;
  }

  void sendPasswordLink(UUID id, UUID byAccountId) {
    stepUp.require(caller);
    passwords.sendLink(require(id), byAccountId);
  }

  Account resetSecondFactor(UUID id, UUID byAccountId) {
    Account account = require(id);
    if (id.equals(byAccountId)) {
      throw SignInProblem.OWN_ACCOUNT.problem();
    }
    stepUp.require(caller);
    factors.reset(account, byAccountId);
    return account;
  }

  // Locked, so that nobody who is just signing in is overlooked.
  private Account require(UUID id) {
    return accounts.locked(id).filter(Account::isStaff).orElseThrow(NotFoundException::new);
  }

  private void requireBranch(StaffTerms terms) {
    UUID branchId = terms.branchId();
    boolean known = branchId != null && branches.findByIdOptional(branchId).isPresent();
    if (terms.role().worksInBranch() && !known) {
      throw SignInProblem.BRANCH_NEEDED.problem().field("branchId", "missing");
    }
  }
}
