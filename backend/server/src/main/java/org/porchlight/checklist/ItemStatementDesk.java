package org.porchlight.checklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.porchlight.checklist.ItemStatementView.ItemStatementState;
import org.porchlight.checklist.ItemStatementView.ItemStatementStatus;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.confirmations.ConfirmationKind;
import org.porchlight.confirmations.Confirmations;
import org.porchlight.confirmations.NewConfirmation;
import org.porchlight.confirmations.Subject;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Problem;
import org.porchlight.programs.Program;
import org.porchlight.programs.Programs;
import org.porchlight.signatures.NewSignature;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.SignatureView;
import org.porchlight.signatures.Statement;
import org.porchlight.signatures.SubjectKind;

/** Lets clients write and sign what they state instead of a document. */
@ApplicationScoped
class ItemStatementDesk {

  @Inject ItemStatements statements;
  @Inject ItemStatementWords words;
  @Inject SignatureDesk signatures;
  @Inject Confirmations confirmations;
  @Inject Programs programs;
  @Inject Clock clock;

  /** A signed statement, and the receipt for it. */
  record Signed(Signature signature, Confirmation confirmation) {}

  ItemStatementView show(ItemAction action, Caller caller) {
    requireKind(action);
    ItemStatement written = statements.of(action);
    Optional<Signature> signature = signatures.ofClient(written.subject());
    List<String> allowed = allowed(action, written, signature.isPresent(), caller);
    Names names = names(action, caller.language());
    return new ItemStatementView(
        action.id(),
        action.item().id(),
        names.requirement(),
        names.program(),
        written.text(),
        written.version(),
        new ItemStatementState(status(written, signature.isPresent()), !action.isOpen()),
        allowed,
        allowed.contains("sign")
            ? signatures.show(statement(written, action, caller.language()), caller)
            : null,
        signature.map(SignatureView::of).orElse(null));
  }

  /**
   * @param action of an item that is held until the end of the transaction
   */
  void write(ItemAction action, String text, int readVersion, Caller caller) {
    requireOpen(action);
    ItemStatement written = statements.of(action);
    written.write(text.strip(), readVersion, caller.accountId(), clock.instant());
    statements.persistAndFlush(written);
    if (written.version() != readVersion) {
      signatures.endRequests(SubjectKind.ITEM_STATEMENT, action.id());
    }
  }

  /**
   * @param action of an item that is held until the end of the transaction
   */
  Signed sign(ItemAction action, NewSignature wanted, Caller caller) {
    requireOpen(action);
    ItemStatement written = statements.of(action);
    if (written.isEmpty()) {
      throw Problem.of(ChecklistProblem.STATEMENT_EMPTY);
    }
    Signature signature =
        signatures.sign(statement(written, action, caller.language()), wanted, caller);
    ChecklistItem item = action.item();
    Confirmation receipt =
        confirmations.issue(
            new NewConfirmation(
                item.clientId(),
                ConfirmationKind.STATEMENT_SIGNED,
                Subject.ofItem(item.id(), item.program(), item.requirement())
                    .withCheckBy(action.dueOn())
                    .withSignature(signature.number())));
    return new Signed(signature, receipt);
  }

  private static void requireKind(ItemAction action) {
    if (action.kind() != ItemAction.Kind.SIGNED_STATEMENT) {
      throw Problem.of(ChecklistProblem.NO_STATEMENT_HERE);
    }
  }

  private static void requireOpen(ItemAction action) {
    requireKind(action);
    if (!action.isOpen()) {
      throw Problem.of(ChecklistProblem.ACTION_CLOSED_ALREADY)
          .with("outcome", action.outcome().orElseThrow().name());
    }
  }

  private static List<String> allowed(
      ItemAction action, ItemStatement written, boolean signed, Caller caller) {
    List<String> allowed = new ArrayList<>();
    if (action.isOpen() && caller.isClient()) {
      allowed.add("write");
      if (!written.isEmpty() && !signed) {
        allowed.add("sign");
      }
    }
    return allowed;
  }

  private static ItemStatementStatus status(ItemStatement written, boolean signed) {
    if (written.isEmpty()) {
      return ItemStatementStatus.EMPTY;
    }
    return signed ? ItemStatementStatus.SIGNED : ItemStatementStatus.DRAFT;
  }

  private Statement statement(ItemStatement written, ItemAction action, Language language) {
    Names names = names(action, language);
    return words.statement(
        written,
        action.item().enrolment().client(),
        language,
        names.requirement(),
        names.program());
  }

  private record Names(String requirement, String program) {}

  private Names names(ItemAction action, Language language) {
    Program program = programs.require(action.item().program());
    return new Names(
        program.requireRequirement(action.item().requirement()).name().in(language),
        program.name().in(language));
  }
}
