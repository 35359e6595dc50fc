package org.porchlight.signatures;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Client;
import org.porchlight.platform.web.Language;

/**
 * The exact text that somebody is shown and signs, in one language. The same thing as it stands
 * makes the same statement each time: no moment may be in it, and nothing that changes by itself.
 *
 * @param clientCode the client ID, which says nothing about the person
 * @param affirmation the sentence beside the button, which the signature affirms
 */
public record Statement(
    UUID clientId,
    String clientCode,
    Language language,
    StatementSubject subject,
    String title,
    List<Paragraph> paragraphs,
    String affirmation) {

  /** A part of the text, under a heading or not. */
  public record Paragraph(@Nullable String heading, String text) {}

  public Statement {
    paragraphs = List.copyOf(paragraphs);
  }

  /** An empty one about that thing. */
  public static Statement of(Client client, Language language, StatementSubject subject) {
    return new Statement(client.id(), client.code(), language, subject, "", List.of(), "");
  }

  public Statement titled(String text) {
    return new Statement(clientId, clientCode, language, subject, text, paragraphs, affirmation);
  }

  public Statement paragraph(String text) {
    return with(new Paragraph(null, text));
  }

  public Statement paragraph(String heading, String text) {
    return with(new Paragraph(heading, text));
  }

  public Statement affirming(String text) {
    return new Statement(clientId, clientCode, language, subject, title, paragraphs, text);
  }

  /** With the office's own sentence, in the statement's language. */
  public Statement underPenaltyOfPerjury() {
    return affirming(CopyWords.of(language).say("perjury"));
  }

  private Statement with(Paragraph paragraph) {
    List<Paragraph> more = new ArrayList<>(paragraphs);
    more.add(paragraph);
    return new Statement(clientId, clientCode, language, subject, title, more, affirmation);
  }

  /** SHA-256 of the canonical form, in lower-case hexadecimal. */
  public String hash() {
    return CanonicalStatement.hash(this);
  }
}
