package org.porchlight.notifications;

import org.porchlight.platform.web.ProblemType;

/** What can go wrong with the words of a message. */
enum MessageTemplateProblem implements ProblemType {
  /** Parameters {@code places}, those that belong into it, and {@code n}, how many. */
  PLACES_NOT_AS_NEEDED(422, "The words need each of their places, and know no other"),
  /** Parameters {@code most} and {@code length}: characters, with made-up values. */
  NOT_ONE_TEXT(422, "It would go out as more than one text"),
  /** Parameter {@code letters}: those that not every phone knows. */
  LETTERS_NOT_IN_TEXTS(422, "A text is made of letters that every phone knows"),
  /** Parameter {@code name}: of the program. */
  NAMES_A_PROGRAM(422, "Anybody may see a message: it names no program"),
  SUBJECT_NOT_AS_NEEDED(422, "An email has a subject, and a text has none");

  private final int status;
  private final String title;

  MessageTemplateProblem(int status, String title) {
    this.status = status;
    this.title = title;
  }

  @Override
  public int status() {
    return status;
  }

  @Override
  public String title() {
    return title;
  }
}
