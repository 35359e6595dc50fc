package org.porchlight.confirmations;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.programs.reporting.ChangeKind;

/**
 * The facts of a confirmation as they were when it was issued. Program and requirement are ids, so
 * that their names follow the reader's language.
 *
 * @param onTime whether it came by the due date, in the branch's time zone
 * @param checkBy the day by which staff will have looked at it
 * @param senderName what whoever sent it through an upload link call themselves
 * @param pagesSentBefore how many of the pages are of files that the client had sent before
 * @param signatureNumber of the signature that it was done with
 * @param changeReportId the change that was reported, where it is a receipt of that
 * @param step what the client did of their plan, in its words then
 */
public record Subject(
    @Nullable UUID itemId,
    @Nullable String program,
    @Nullable String requirement,
    @Nullable UUID documentId,
    @Nullable Integer pages,
    @Nullable LocalDate dueOn,
    @Nullable Boolean onTime,
    @Nullable LocalDate checkBy,
    @Nullable Integer pagesSentBefore,
    @Nullable String senderName,
    @Nullable String signatureNumber,
    @Nullable UUID changeReportId,
    @Nullable ChangeKind changeKind,
    @Nullable String step) {

  /** Of something that is about the client as a whole. */
  public static Subject ofClient() {
    return new Subject(
        null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  public static Subject ofItem(UUID itemId, String program, String requirement) {
    return new Subject(
        itemId,
        program,
        requirement,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }

  public static Subject ofChange(UUID changeReportId, ChangeKind kind) {
    return new Subject(
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        changeReportId,
        kind,
        null);
  }

  /**
   * @param step its words
   */
  public static Subject ofStep(String step) {
    return new Subject(
        null, null, null, null, null, null, null, null, null, null, null, null, null, step);
  }

  public Subject withDocument(UUID id, @Nullable Integer itsPages) {
    return new Subject(
        itemId,
        program,
        requirement,
        id,
        itsPages,
        dueOn,
        onTime,
        checkBy,
        pagesSentBefore,
        senderName,
        signatureNumber,
        changeReportId,
        changeKind,
        step);
  }

  public Subject withDue(LocalDate day, boolean inTime) {
    return new Subject(
        itemId,
        program,
        requirement,
        documentId,
        pages,
        day,
        inTime,
        checkBy,
        pagesSentBefore,
        senderName,
        signatureNumber,
        changeReportId,
        changeKind,
        step);
  }

  public Subject withCheckBy(LocalDate day) {
    return new Subject(
        itemId,
        program,
        requirement,
        documentId,
        pages,
        dueOn,
        onTime,
        day,
        pagesSentBefore,
        senderName,
        signatureNumber,
        changeReportId,
        changeKind,
        step);
  }

  public Subject withSentBefore(int count) {
    return new Subject(
        itemId,
        program,
        requirement,
        documentId,
        pages,
        dueOn,
        onTime,
        checkBy,
        count,
        senderName,
        signatureNumber,
        changeReportId,
        changeKind,
        step);
  }

  public Subject withSender(@Nullable String name) {
    return new Subject(
        itemId,
        program,
        requirement,
        documentId,
        pages,
        dueOn,
        onTime,
        checkBy,
        pagesSentBefore,
        name,
        signatureNumber,
        changeReportId,
        changeKind,
        step);
  }

  public Subject withSignature(String number) {
    return new Subject(
        itemId,
        program,
        requirement,
        documentId,
        pages,
        dueOn,
        onTime,
        checkBy,
        pagesSentBefore,
        senderName,
        number,
        changeReportId,
        changeKind,
        step);
  }
}
