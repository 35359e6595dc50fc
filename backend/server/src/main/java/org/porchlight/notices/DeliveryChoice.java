package org.porchlight.notices;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.notices.NoticeView.NoticeDelivery;

/**
 * How a client gets letters.
 *
 * @param since empty where nobody has chosen yet
 */
@Schema(name = "NoticeDeliveryChoice")
record DeliveryChoice(
    NoticeDelivery delivery,
    @Schema(description = "Absent where nobody has chosen yet.") @Nullable Instant since,
    @Schema(description = "It was staff who wrote it down.", examples = "false") boolean byStaff) {

  /** How it is to be from now on. */
  record NewDeliveryChoice(@NotNull @Schema(examples = "PAGE") NoticeDelivery delivery) {}
}
