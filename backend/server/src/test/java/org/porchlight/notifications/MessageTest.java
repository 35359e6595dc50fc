package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.porchlight.notifications.Message.Failure;
import org.porchlight.notifications.Message.MessageStatus;

class MessageTest {

  private static final long SEED = 20261130;
  private static final int LIVES = 5000;
  private static final int LONGEST_LIFE = 12;
  private static final Instant BEGIN = Instant.parse("2026-03-05T14:00:00Z");

  private static final Map<MessageStatus, Set<MessageStatus>> ALLOWED =
      new EnumMap<>(
          Map.of(
              MessageStatus.QUEUED,
              EnumSet.allOf(MessageStatus.class),
              MessageStatus.SENT,
              EnumSet.of(MessageStatus.SENT, MessageStatus.DELIVERED, MessageStatus.FAILED),
              MessageStatus.DELIVERED,
              EnumSet.of(MessageStatus.DELIVERED),
              MessageStatus.FAILED,
              EnumSet.of(MessageStatus.FAILED)));

  private static Message aMessage() {
    return Message.toStaff(Template.INVITATION, UUID.randomUUID()).queued(BEGIN, BEGIN);
  }

  private static List<Consumer<Message>> events(Instant now) {
    List<Consumer<Message>> events =
        new ArrayList<>(
            List.of(
                message -> message.takenOut(now),
                message -> message.sent(now),
                message -> message.delivered(now)));
    for (Failure why : Failure.values()) {
      events.add(message -> message.failed(why, now));
    }
    return events;
  }

  @Test
  void whateverIsHeardInWhateverOrderAMessageMovesOneWay() {
    Random random = new Random(SEED);
    for (int life = 0; life < LIVES; life++) {
      Message message = aMessage();
      List<MessageStatus> was = new ArrayList<>(List.of(message.status()));
      for (int i = 0; i < random.nextInt(1, LONGEST_LIFE); i++) {
        List<Consumer<Message>> events = events(BEGIN.plusSeconds(i));
        events.get(random.nextInt(events.size())).accept(message);
        assertTrue(ALLOWED.get(was.getLast()).contains(message.status()), was.toString());
        was.add(message.status());
      }
    }
  }

  @Test
  void whatArrivedStaysSoWhenAnOlderReportComesLate() {
    Message message = aMessage();
    message.delivered(BEGIN);
    message.sent(BEGIN.plusSeconds(1));
    message.failed(Failure.UNDELIVERED, BEGIN.plusSeconds(2));
    assertEquals(MessageStatus.DELIVERED, message.status());
  }

  @Test
  void aReportThatIsRepeatedChangesNothing() {
    Message message = aMessage();
    assertTrue(message.failed(Failure.REFUSED, BEGIN));
    assertTrue(!message.failed(Failure.UNDELIVERED, BEGIN.plusSeconds(1)));
    assertTrue(!message.delivered(BEGIN.plusSeconds(2)));
  }
}
