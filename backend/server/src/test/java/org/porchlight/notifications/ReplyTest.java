package org.porchlight.notifications;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

  private static final NotificationsConfig.Replies WORDS =
      new SmallRyeConfigBuilder()
          .withMapping(NotificationsConfig.class)
          .build()
          .getConfigMapping(NotificationsConfig.class)
          .replies();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "STOP",
        "stop",
        " Stop \n",
        "STOP.",
        "Stop!",
        "STOPALL",
        "UNSUBSCRIBE",
        "CANCEL",
        "END",
        "QUIT",
        "REVOKE",
        "OPTOUT",
        "ARRET",
        "arrêt",
        "Arre\u0302t"
      })
  void aWordThatEndsMessagesEndsThem(String text) {
    assertEquals(Reply.STOP, Reply.of(text, WORDS));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stop the payments please",
        "I want to stop",
        "Don't stop",
        "CANCEL my appointment",
        "the end",
        "STOP STOP",
        "1",
        "",
        "   ",
        "...",
        "😀"
      })
  void theSameWordWithinAMessageDoesNot(String text) {
    assertEquals(Reply.OTHER, Reply.of(text, WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"START", "start", "Start."})
  void startTurnsThemOnAgain(String text) {
    assertEquals(Reply.START, Reply.of(text, WORDS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"HELP", "info", "Help?", "aide", "AYUDA"})
  void helpIsAnswered(String text) {
    assertEquals(Reply.HELP, Reply.of(text, WORDS));
  }
}
