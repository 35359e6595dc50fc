package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.porchlight.notifications.Message.Failure;

/** Understands what a gateway tells of a text that it took; nothing that it repeats does harm. */
@ApplicationScoped
class TextReports {

  @Inject Outbox outbox;

  /**
   * @param status in Twilio's words; those that tell of a way station say nothing new
   * @param error Twilio's code of what was in the way, or empty
   */
  void heard(UUID messageId, String status, String error) {
    switch (status) {
      case "delivered", "read" -> outbox.delivered(messageId);
      case "undelivered", "failed" -> outbox.failed(messageId, why(error));
      default -> {}
    }
  }

  private static Failure why(String error) {
    return error.matches("\\d{1,6}")
        ? TwilioCode.meaning(Integer.parseInt(error)).orElse(Failure.UNDELIVERED)
        : Failure.UNDELIVERED;
  }
}
