package org.porchlight.signatures.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.branches.BranchTerms;
import org.porchlight.branches.Branches;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.web.Caller;
import org.porchlight.signatures.ElectronicConsents;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.StatementView;
import org.porchlight.signatures.SubjectKind;

/** Writes down what a worker reads out, in the client's language. */
@ApplicationScoped
class ScriptDesk {

  @Inject TelephoneDesk desk;
  @Inject SignatureDesk signatures;
  @Inject ElectronicConsents consents;
  @Inject Contacts contacts;
  @Inject Branches branches;

  /** That the statement was shown to the worker, who is to read it out, is written down. */
  ScriptView write(Client client, SubjectKind kind, @Nullable UUID subjectId, Caller caller) {
    SaidAloud.Signable signable = desk.of(kind).signable(client, subjectId, client.language());
    StatementView statement = signatures.show(signable.subject(), caller);
    return new ScriptView(
        client.language(),
        client.name(),
        lines(client),
        statement,
        consents.inForce(client.id()).isPresent(),
        phones(client));
  }

  private List<ScriptView.ScriptLine> lines(Client client) {
    BranchTerms office = branches.get(client.branchId()).terms();
    ScriptWords words = ScriptWords.of(client.language());
    return Arrays.stream(ScriptPart.values())
        .map(
            part ->
                new ScriptView.ScriptLine(
                    part, words.say(part, office.name(), office.spokenPhone())))
        .toList();
  }

  private List<ScriptView.ScriptPhone> phones(Client client) {
    return contacts.of(client.id()).all().stream()
        .filter(contact -> contact.channel() == Channel.TEXT)
        .map(
            contact ->
                new ScriptView.ScriptPhone(contact.id(), contact.address(), contact.masked()))
        .toList();
  }
}
