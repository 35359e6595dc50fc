package org.porchlight.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.platform.web.Language;

/**
 * What a text or email has to carry for somebody to sign in: asked for at the moment of sending, so
 * that no code and no link waits anywhere in the clear. Empty where it would come too late.
 */
@ApplicationScoped
public class SignInMessages {

  /** The six digits, and the language of the page where they were asked for. */
  public record Code(String digits, Optional<Language> language) {}

  /** Where a member of staff sets a password, and whether it is the first one. */
  public record PasswordMail(String email, Language language, String url, boolean invitation) {}

  /** Where a member of staff is told of what happens to the account. */
  public record StaffAddress(String email, Language language) {}

  @Inject EntityManager entities;
  @Inject Accounts accounts;
  @Inject OneTimeSecrets secrets;
  @Inject SignInLinks links;
  @Inject PasswordDesk passwords;
  @Inject Clock clock;

  public Optional<Code> code(UUID codeId) {
    return Optional.ofNullable(entities.find(SignInCode.class, codeId))
        .filter(code -> code.openAt(clock.instant()))
        .map(code -> new Code(secrets.code(codeId), code.language()));
  }

  public Optional<String> signInUrl(UUID linkId) {
    return Optional.ofNullable(entities.find(SignInLink.class, linkId))
        .filter(link -> link.openAt(clock.instant()))
        .map(link -> links.url(linkId));
  }

  public StaffAddress address(UUID accountId) {
    StaffTerms terms = accounts.get(accountId).terms();
    return new StaffAddress(terms.email(), terms.language());
  }

  public Optional<PasswordMail> passwordMail(UUID linkId) {
    return Optional.ofNullable(entities.find(PasswordLink.class, linkId))
        .filter(link -> link.openAt(clock.instant()))
        .map(
            link -> {
              StaffTerms terms = accounts.get(link.accountId()).terms();
              return new PasswordMail(
                  terms.email(), terms.language(), passwords.url(linkId), link.invitation());
            });
  }
}
