package org.porchlight.signatures.telephone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.clients.Channel;
import org.porchlight.clients.Client;
import org.porchlight.clients.ContactAddress;
import org.porchlight.clients.Contacts;
import org.porchlight.confirmations.Confirmation;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Problem;
import org.porchlight.signatures.Signature;
import org.porchlight.signatures.SignatureDesk;
import org.porchlight.signatures.SignatureProblem;
import org.porchlight.signatures.SubjectKind;
import org.porchlight.signatures.TelephoneAssent;
import org.porchlight.uploads.FinishedRecording;
import org.porchlight.uploads.Uploads;

/** Takes what somebody said for their signature: all of it in the caller's transaction. */
@ApplicationScoped
class TelephoneDesk {

  @Inject @Any Instance<SaidAloud> kinds;
  @Inject SignatureDesk signatures;
  @Inject SignatureRecordings recordings;
  @Inject Uploads uploads;
  @Inject Contacts contacts;
  @Inject TelephoneConfig config;
  @Inject Clock clock;

  /** A signature, what was said, and the receipt for it. */
  record Taken(Signature signature, Recording recording, Confirmation confirmation) {}

  SaidAloud of(SubjectKind kind) {
    return kinds.stream()
        .filter(one -> one.kind() == kind)
        .findFirst()
        .orElseThrow(() -> Problem.of(TelephoneProblem.NOT_SIGNED_BY_TELEPHONE));
  }

  /**
   * @param client held until the end of the transaction
   */
  Taken take(Client client, NewTelephoneSignature said, Caller caller) {
    SaidAloud kind = of(said.kind());
    SaidAloud.Signable signable = kind.signable(client, said.subjectId(), client.language());
    if (!signable.subject().hash().equals(said.statementHash())) {
      throw Problem.of(SignatureProblem.STATEMENT_CHANGED);
    }
    FinishedRecording recording = uploads.of(caller.accountId()).useRecording(said.uploadId());
    requireItsTime(said.beginsAt(), recording, signable.notBefore());
    if (recordings.isOfOthers(recording.file().sha256(), client)) {
      throw Problem.of(TelephoneProblem.RECORDING_OF_ANOTHER);
    }
    UUID id = UUID.randomUUID();
    Signature signature =
        signatures.signByTelephone(signable.subject(), assent(said, id, recording), caller);
    Recording kept = Recording.of(id, recording, signature, clock.instant());
    recordings.persist(kept);
    return new Taken(signature, kept, kind.signed(client, signature));
  }

  private void requireItsTime(Instant begins, FinishedRecording recording, Instant notBefore) {
    Instant now = clock.instant();
    if (begins.plus(recording.length()).isAfter(now.plus(config.tolerance()))) {
      throw Problem.of(TelephoneProblem.RECORDED_IN_THE_FUTURE).field("recordedAt", "too-late");
    }
    Instant oldest = now.atOffset(ZoneOffset.UTC).minus(config.mostAge()).toInstant();
    Instant earliest = notBefore.isAfter(oldest) ? notBefore : oldest;
    if (begins.isBefore(earliest)) {
      throw Problem.of(TelephoneProblem.RECORDED_TOO_EARLY)
          .with("earliest", earliest)
          .field("recordedAt", "too-early");
    }
  }

  private TelephoneAssent assent(NewTelephoneSignature said, UUID id, FinishedRecording recording) {
    return new TelephoneAssent(
        said.voice().strip(),
        said.beginsAt(),
        recording.file().sha256(),
        id,
        masked(said.phone()),
        said.summary().strip());
  }

  private @Nullable String masked(@Nullable String phone) {
    if (phone == null) {
      return null;
    }
    return contacts
        .understand(phone)
        .filter(address -> address.channel() == Channel.TEXT)
        .map(ContactAddress::masked)
        .orElseThrow(
            () -> Problem.of(TelephoneProblem.PHONE_NOT_UNDERSTOOD).field("phone", "not-valid"));
  }
}
