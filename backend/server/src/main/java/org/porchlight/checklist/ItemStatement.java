package org.porchlight.checklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.porchlight.platform.web.Problem;
import org.porchlight.signatures.StatementSubject;
import org.porchlight.signatures.SubjectKind;

/** What a client states instead of a document that they do not have, as it is written now. */
@Entity
class ItemStatement {

  @Id private UUID actionId;
  private String text;
  private int version;
  private Instant writtenAt;
  private UUID writtenBy;

  protected ItemStatement() {}

  /** Of that action; nothing is written yet. */
  static ItemStatement of(UUID actionId) {
    ItemStatement statement = new ItemStatement();
    statement.actionId = actionId;
    statement.text = "";
    return statement;
  }

  /**
   * Each writing is another version, which has to be signed again.
   *
   * @param readVersion the one that whoever writes had read, 0 where there was none
   * @throws Problem {@code statement-edited} where it is another one by now
   */
  void write(String newText, int readVersion, UUID byAccountId, Instant now) {
    if (version != readVersion) {
      throw Problem.of(ChecklistProblem.STATEMENT_EDITED).with("version", version);
    }
    if (!text.equals(newText)) {
      text = newText;
      version++;
      writtenAt = now;
      writtenBy = byAccountId;
    }
  }

  boolean isEmpty() {
    return version == 0;
  }

  StatementSubject subject() {
    return new StatementSubject(SubjectKind.ITEM_STATEMENT, actionId, version);
  }

  String text() {
    return text;
  }

  int version() {
    return version;
  }

  Instant writtenAt() {
    return writtenAt;
  }

  UUID writtenBy() {
    return writtenBy;
  }
}
