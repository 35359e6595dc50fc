package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.AccountEvent;
import org.porchlight.accounts.SignInMessages;
import org.porchlight.clients.Contacts;

/** Sends what people sign in with: at once, by the contact that was named. */
@ApplicationScoped
class SignInNotices {

  @Inject PostDesk post;
  @Inject Contacts contacts;
  @Inject SignInMessages signIn;

  void account(@Observes AccountEvent event) {
    switch (event) {
      case AccountEvent.CodeAsked e -> to(e.contactId(), Template.SIGN_IN_CODE, e.codeId());
      case AccountEvent.SignInLinkMade e -> to(e.contactId(), Template.SIGN_IN_LINK, e.linkId());
      case AccountEvent.PasswordLinkMade e -> password(e.linkId());
      case AccountEvent.SecondFactorChanged e ->
          post.toStaff(Template.SECOND_FACTOR_CHANGED, e.accountId());
      case AccountEvent.SecondFactorReset e ->
          post.toStaff(Template.SECOND_FACTOR_RESET, e.accountId());
      case AccountEvent.SecondFactorShown e -> {}
      case AccountEvent.SecondFactorRuleSet e -> {}
      case AccountEvent.SignedIn e -> {}
      case AccountEvent.SignedOutEverywhere e -> {}
      case AccountEvent.AccountOpened e -> {}
      case AccountEvent.AccountChanged e -> {}
      case AccountEvent.WorkHandedOver e -> {}
    }
  }

  private void to(@Nullable UUID contactId, Template template, UUID subjectId) {
    if (contactId != null) {
      post.toContact(contacts.findById(contactId), template, subjectId);
    }
  }

  private void password(UUID linkId) {
    boolean invitation =
        signIn.passwordMail(linkId).map(SignInMessages.PasswordMail::invitation).orElse(false);
    post.toStaff(invitation ? Template.INVITATION : Template.PASSWORD_RESET, linkId);
  }
}
