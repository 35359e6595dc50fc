package org.porchlight.accounts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyRingTest {

  @TempDir Path directory;

  @Test
  void instancesThatStartTogetherAgreeOnTheKeys() throws Exception {
    List<Callable<KeyRing>> starts =
        IntStream.range(0, 16).<Callable<KeyRing>>mapToObj(i -> this::open).toList();
    try (var together = Executors.newFixedThreadPool(starts.size())) {
      List<String> keys =
          together.invokeAll(starts).stream()
              .map(start -> start.resultNow().publicKey().toString())
              .distinct()
              .toList();
      assertEquals(1, keys.size());
    }
  }

  @Test
  void theKeysAreKeptFromStartToStart() {
    byte[] data = {1, 2, 3};
    assertArrayEquals(open().mac("test", data), open().mac("test", data));
  }

  @Test
  void onlyTheOwnerOfTheFileCanReadTheKeys() throws IOException {
    open();
    try (var files = Files.list(directory.resolve("keys"))) {
      List<String> modes = files.map(KeyRingTest::mode).toList();
      assertEquals(List.of("rw-------"), modes);
    }
  }

  private KeyRing open() {
    return new KeyRing(directory.resolve("keys"));
  }

  private static String mode(Path file) {
    try {
      return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
