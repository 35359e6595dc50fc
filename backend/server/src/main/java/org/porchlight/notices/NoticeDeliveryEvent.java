package org.porchlight.notices;

import java.util.UUID;

/** What clients choose for their letters. */
public sealed interface NoticeDeliveryEvent {

  /**
   * @param delivery PAGE or POST
   */
  record NoticeDeliveryChosen(UUID clientId, String delivery, UUID byAccountId)
      implements NoticeDeliveryEvent {}
}
