package org.porchlight.clients;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount of money.
 *
 * @param amount with at most two decimals, such as {@code 291.00}; never negative
 * @param currency ISO 4217 code
 */
public record Money(
    @NotNull @Pattern(regexp = "\\d{1,10}(\\.\\d{1,2})?") @Schema(examples = "291.00")
        String amount,
    @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "USD") String currency) {

  static Money of(BigDecimal amount, String currency) {
    return new Money(amount.setScale(2).toPlainString(), currency);
  }

  BigDecimal value() {
    return new BigDecimal(amount).setScale(2);
  }
}
