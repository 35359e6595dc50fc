package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir Path folder;
  private Process left;

  @BeforeEach
  void aProcessIsLeft() throws IOException {
    left = new ProcessBuilder("tail", "-f", "/dev/null").start();
  }

  @AfterEach
  void endIt() {
    left.destroyForcibly();
  }

  @Test
  void aLeftoverOfOursIsStopped() throws IOException {
    Leftovers.stop(pidFile(Long.toString(left.pid())), "-f /dev/null", "TERM");
    assertFalse(left.isAlive());
  }

  @Test
  void anotherProgramThatGotTheNumberIsLeftAlone() throws IOException {
    Leftovers.stop(pidFile(Long.toString(left.pid())), folder.toString(), "TERM");
    assertTrue(left.isAlive());
  }

  @Test
  void aBrokenFileStopsNothing() throws IOException {
    Leftovers.stop(pidFile("1; rm"), "", "TERM");
    Leftovers.stop(folder.resolve("gone"), "", "TERM");
    assertTrue(left.isAlive());
  }

  private Path pidFile(String content) throws IOException {
    return Files.writeString(folder.resolve("pid"), content);
  }
}
