package org.porchlight.changereports;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.circumstances.CircumstanceTopic;
import org.porchlight.platform.web.OneLine;
import org.porchlight.programs.reporting.ChangeKind;

/**
 * Another account to be paid to. Its number comes in and is sealed at once; of what is kept and
 * shown here, only the last four digits are a part.
 */
public record PaymentChange(
    @Schema(description = "From when on it is to be used.", examples = "2026-03-02")
        @Nullable LocalDate happenedOn,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Rosa Fernhollow")
        @Nullable String holder,
    @Size(max = 120) @Pattern(regexp = OneLine.OR_EMPTY) @Schema(examples = "Lakeside Savings")
        @Nullable String bank,
    @Size(max = 9)
        @Pattern(regexp = "[0-9]{8,9}")
        @Schema(
            description =
                "The routing number; in Canada the branch's five digits and the bank's three.",
            examples = "021000021")
        @Nullable String routing,
    @Size(max = 17)
        @Pattern(regexp = "[0-9]{5,17}")
        @Schema(
            description = "Only ever sent, never answered; left out, it stays.",
            examples = "000123456789")
        @Nullable String accountNumber,
    @Size(max = 4)
        @Pattern(regexp = "[0-9]{4}")
        @Schema(
            description = "Of the number that is kept: send it back as it was to keep it.",
            examples = "6789")
        @Nullable String accountLast4,
    @Nullable AccountType accountType)
    implements Change {

  @Override
  public ChangeKind kind() {
    return ChangeKind.PAYMENT;
  }

  @Override
  public void check(ChangeCheck check) {
    check.day("happenedOn", happenedOn, false);
    check.there("holder", holder);
    check.there("bank", bank);
    check.there("routing", routing);
    check.there("accountNumber", accountLast4);
    check.there("accountType", accountType);
  }

  @Override
  public Optional<Place> belongs() {
    return Optional.of(new Place(CircumstanceTopic.PAYMENT, ""));
  }

  /** Without the number itself: what may be written down and shown. */
  PaymentChange unsealed(@Nullable String last4) {
    return new PaymentChange(happenedOn, holder, bank, routing, null, last4, accountType);
  }
}
