package org.porchlight.changereports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.ColumnCipher;
import org.porchlight.changereports.ReportForm.Sealed;
import org.porchlight.circumstances.Circumstances;

/** Takes account numbers out of what somebody filled in, and keeps them encrypted. */
@ApplicationScoped
class AccountNumbers {

  private static final String COLUMN = "change_report.secret";
  private static final int SHOWN = 4;

  @Inject ColumnCipher cipher;

  /**
   * What was filled in, without any account number.
   *
   * @param kept what was there before: its number stays where no other came
   */
  Sealed apart(Answers filled, Sealed kept, UUID clientId) {
    if (!(filled.change() instanceof PaymentChange payment)) {
      return new Sealed(filled, null);
    }
    String number = payment.accountNumber();
    if (number != null) {
      String last4 = number.substring(number.length() - SHOWN);
      return new Sealed(
          filled.with(payment.unsealed(last4)), cipher.seal(number, clientId, COLUMN));
    }
    String before =
        kept.answers().change() instanceof PaymentChange old ? old.accountLast4() : null;
    boolean stays = before != null && before.equals(payment.accountLast4());
    return new Sealed(
        filled.with(payment.unsealed(stays ? before : null)), stays ? kept.secret() : null);
  }

  /** The same number for the record, which opens there alone. */
  byte @Nullable [] forRecord(byte @Nullable [] secret, UUID clientId) {
    return secret == null
        ? null
        : cipher.seal(cipher.open(secret, clientId, COLUMN), clientId, Circumstances.SEALED);
  }
}
