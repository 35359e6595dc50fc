package org.porchlight.local.mailbox;

import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;

/** An SMTP server on loopback that takes every email and hands none on. */
final class MailServer implements AutoCloseable {

  private final MessageStore messages;
  private final GreenMail smtp;

  MailServer(int port, MessageStore messages) {
    this.messages = messages;
    this.smtp = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    smtp.getUserManager().setMessageDeliveryHandler(this::keep);
    smtp.start();
  }

  private GreenMailUser keep(MovingMessage moving, MailAddress to) throws MessagingException {
    MimeMessage email = moving.getMessage();
    try {
      messages.add(Message.Kind.EMAIL, to.getEmail(), email.getSubject(), textOf(email), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new NoMailbox(to.getEmail());
  }

  /** The plain text of an email, else whatever text it has. */
  private static String textOf(Part part) throws MessagingException, IOException {
    Object content = part.getContent();
    if (content instanceof String text) {
      return text.strip();
    }
    if (!(content instanceof Multipart parts)) {
      return "";
    }
    String best = "";
    for (int i = 0; i < parts.getCount(); i++) {
      Part inner = parts.getBodyPart(i);
      String text = textOf(inner);
      if (best.isEmpty() || (inner.isMimeType("text/plain") && !text.isEmpty())) {
        best = text;
      }
    }
    return best;
  }

  @Override
  public void close() {
    smtp.stop();
  }
}
