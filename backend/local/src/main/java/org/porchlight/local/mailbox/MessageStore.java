package org.porchlight.local.mailbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest messages, newest first, each written to disk before its sender gets an answer. */
final class MessageStore {

  private static final int KEPT = 500;

  static final ObjectMapper JSON =
      JsonMapper.builder().serializationInclusion(JsonInclude.Include.NON_NULL).build();

  private final Path file;
  private final Deque<Message> newestFirst = new ArrayDeque<>();
  private long lastId;

  MessageStore(Path file) throws IOException {
    this.file = file;
    if (!Files.exists(file)) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    for (String line : Files.readAllLines(file)) {
      read(line);
    }
    rewrite();
  }

  /** A line cut short by a crash was never acknowledged. */
  private void read(String line) {
    try {
      remember(JSON.readValue(line, Message.class));
    } catch (IOException cutShort) {
      return;
    }
  }

  synchronized void add(
      Message.Kind kind, String to, @Nullable String subject, String body, @Nullable String key)
      throws IOException {
    if (key != null && newestFirst.stream().anyMatch(known -> key.equals(known.key()))) {
      return;
    }
    Message message =
        new Message(lastId + 1, kind, to, subject, body, Instant.now().toString(), key);
    Files.writeString(
        file,
        JSON.writeValueAsString(message) + "\n",
        StandardOpenOption.APPEND,
        StandardOpenOption.SYNC);
    remember(message);
  }

  /**
   * At most this many, newest first.
   *
   * @param to the contact they went to, written as the sender wrote it; null for all
   */
  synchronized List<Message> latest(@Nullable String to, long after, int limit) {
    return newestFirst.stream()
        .filter(
            message -> message.id() > after && (to == null || to.equalsIgnoreCase(message.to())))
        .limit(limit)
        .toList();
  }

  private void remember(Message message) {
    newestFirst.addFirst(message);
    lastId = message.id();
    if (newestFirst.size() > KEPT) {
      newestFirst.removeLast();
    }
  }

  private void rewrite() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (Message message : newestFirst.reversed()) {
      lines.append(JSON.writeValueAsString(message)).append('\n');
    }
    Files.write(file, lines.toString().getBytes(StandardCharsets.UTF_8));
  }
}
