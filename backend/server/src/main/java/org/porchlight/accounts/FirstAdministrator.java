package org.porchlight.accounts;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.porchlight.platform.web.Language;

/** Somebody has to be there first: made at the first start from configuration, and never again. */
@ApplicationScoped
class FirstAdministrator {

  // One statement, so that of two instances that start together one makes it.
  private static final String MAKE =
      """
      insert into account (id, role, name, email, language, created_at, version)
      select :id, 'ADMINISTRATOR', :name, :email, :language, :now, 0
      where not exists (select 1 from account where role = 'ADMINISTRATOR')
      on conflict do nothing
      """;

  @Inject AccountsConfig config;
  @Inject Accounts accounts;
  @Inject Passwords passwords;
  @Inject PasswordDesk desk;
  @Inject EntityManager entities;
  @Inject Event<AccountEvent> events;
  @Inject Clock clock;

  @Transactional
  void start(@Observes StartupEvent event) {
    config.firstAdministrator().email().filter(this::isNew).ifPresent(this::welcome);
  }

  private boolean isNew(String email) {
    return entities
            .createNativeQuery(MAKE)
            .setParameter("id", UUID.randomUUID())
            .setParameter("name", "Administrator")
            .setParameter("email", email)
            .setParameter("language", Language.EN.name())
            .setParameter("now", clock.instant().atOffset(ZoneOffset.UTC))
            .executeUpdate()
        == 1;
  }

  private void welcome(String email) {
    Account account = accounts.ofStaff(email).orElseThrow();
    events.fire(new AccountEvent.AccountOpened(account.id(), null));
    config
        .firstAdministrator()
        .password()
        .ifPresentOrElse(
            password -> account.setPasswordHash(passwords.hash(password)),
            () -> desk.sendLink(account, null));
  }
}
