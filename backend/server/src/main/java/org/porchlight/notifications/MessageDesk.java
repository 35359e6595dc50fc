package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.Editions;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Rewords messages: whatever is written is an edition more. */
@ApplicationScoped
class MessageDesk {

  @Inject Editions editions;
  @Inject MessageBoard board;
  @Inject WordsCheck check;

  /**
   * The same again changes nothing, also for whoever sends it twice since they had no answer.
   *
   * @param read the number of the edition that the administrator saw
   */
  MessageWordingView reword(Wording wording, Words wanted, int read, UUID by) {
    check.passed(wording, wanted);
    int number = editions.alone(MessageWords.KIND, wording.id());
    MessageWordingView now = board.history(wording).items().getFirst();
    if (wanted.equals(new Words(now.subject(), now.body()))) {
      return now;
    }
    if (number != read) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("wording", now);
    }
    Edition written = editions.after(number, MessageWords.KIND, wording.id(), wanted.content(), by);
    return board.show(wording, written);
  }
}
