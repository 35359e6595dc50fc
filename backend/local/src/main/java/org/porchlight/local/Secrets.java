package org.porchlight.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;

/** Passwords and keys that were made at the first start, in a file that only this user may read. */
final class Secrets {

  private static final String FILE = "secrets.properties";
  // Without the characters that people take for one another: some of these are typed.
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 20;

  private final Home home;
  private final Properties values = new Properties();
  private final SecureRandom random = new SecureRandom();

  Secrets(Home home) throws IOException {
    this.home = home;
    Path file = home.file(FILE);
    if (Files.exists(file)) {
      values.load(new StringReader(Files.readString(file)));
    }
  }

  /** The secret of that name; 97 bits, made when it is asked for the first time. */
  synchronized String of(String name) throws IOException {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    StringBuilder made = new StringBuilder();
    while (made.length() < LENGTH) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    values.setProperty(name, made.toString());
    StringWriter text = new StringWriter();
    values.store(text, null);
    home.write(FILE, text.toString());
    return made.toString();
  }
}
