package org.porchlight.local;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Properties;
import java.util.function.Supplier;

/** Passwords and keys that were made at the first start, in a file that only this user may read. */
final class Secrets {

  private static final String FILE = "secrets.properties";
  // Without the characters that people take for one another: some of these are typed.
  private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

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
  String of(String name) throws IOException {
    return kept(name, () -> letters(20));
  }

  /** A secret that people type, on a phone too: 59 bits in three groups. */
  String typed(String name) throws IOException {
    return kept(name, () -> letters(4) + "-" + letters(4) + "-" + letters(4));
  }

  private synchronized String kept(String name, Supplier<String> maker) throws IOException {
    String known = values.getProperty(name);
    if (known != null) {
      return known;
    }
    String made = maker.get();
    values.setProperty(name, made);
    StringWriter text = new StringWriter();
    values.store(text, null);
    home.write(FILE, text.toString());
    return made;
  }

  private String letters(int count) {
    StringBuilder made = new StringBuilder();
    while (made.length() < count) {
      made.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return made.toString();
  }
}
