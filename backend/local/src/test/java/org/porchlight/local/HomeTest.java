package org.porchlight.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeTest {

  @TempDir Path folder;

  @Test
  void oneLauncherAtATimeHasTheData() {
    Path root = folder.resolve("var");
    Home.open(root);
    Complaint complaint = assertThrows(Complaint.class, () -> Home.open(root));
    assertEquals("Porchlight is running already, with its data in " + root, complaint.getMessage());
  }

  @Test
  void secretsAreKeptForTheirOwnerAlone() throws IOException {
    Home home = Home.open(folder.resolve("var"));
    String secret = new Secrets(home).of("database.owner");
    assertEquals(secret, new Secrets(home).of("database.owner"));
    assertNotEquals(secret, new Secrets(home).of("texts"));
    assertEquals("rw-------", permissions(home.file("secrets.properties")));
    assertEquals("rwx------", permissions(home.root()));
  }

  @Test
  void resetForgetsEverything() throws IOException {
    Home home = Home.open(folder.resolve("var"));
    new Secrets(home).of("texts");
    home.erase();
    assertFalse(Files.exists(home.root()));
  }

  private static String permissions(Path file) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
  }
}
