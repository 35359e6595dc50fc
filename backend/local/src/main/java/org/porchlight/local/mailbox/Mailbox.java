package org.porchlight.local.mailbox;

import java.io.IOException;
import java.nio.file.Path;

/** Everything that would have gone out by text or email, to be read on one page. */
public final class Mailbox implements AutoCloseable {

  private final MailServer mailServer;
  private final MessagePages pages;

  /**
   * Starts on loopback.
   *
   * @param file where the messages are kept
   * @param secret what a sender of texts must show
   */
  public Mailbox(Path file, int smtpPort, int pagePort, String secret) throws IOException {
    MessageStore messages = new MessageStore(file);
    mailServer = new MailServer(smtpPort, messages);
    pages = new MessagePages(pagePort, secret, messages);
  }

  @Override
  public void close() {
    pages.close();
    mailServer.close();
  }
}
