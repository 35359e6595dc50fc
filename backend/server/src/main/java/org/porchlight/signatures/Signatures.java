package org.porchlight.signatures;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.numbers.CheckedNumber;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Problem;

/** Finds signatures again. */
@ApplicationScoped
public class Signatures implements PanacheRepositoryBase<Signature, UUID> {

  /** Anybody may ask about a number: nobody may guess one. */
  static final CheckedNumber NUMBER = new CheckedNumber("SG", 3);

  /**
   * The one of that number, in its written form or as somebody typed it.
   *
   * @throws Problem {@code signature-number-mistyped} where it cannot be one
   */
  Optional<Signature> numbered(String typed) {
    String number =
        NUMBER
            .read(typed)
            .orElseThrow(() -> Problem.of(SignatureProblem.SIGNATURE_NUMBER_MISTYPED));
    return find("number", number).firstResultOptional();
  }

  /** The one whose copy has a seal over what has that hash. */
  Optional<Signature> sealed(String digest) {
    return find("sealDigest", digest).firstResultOptional();
  }

  /** All of one thing as it stood, the first first: there are as many as it has signers. */
  public List<Signature> of(StatementSubject subject) {
    return list(
        "subjectKind = ?1 and subjectId = ?2 and subjectVersion = ?3 order by signedAt, id",
        subject.kind(),
        subject.id(),
        subject.version());
  }

  Optional<Signature> of(StatementSubject subject, String signerKey) {
    return find(
            "subjectKind = ?1 and subjectId = ?2 and subjectVersion = ?3 and signerKey = ?4",
            subject.kind(),
            subject.id(),
            subject.version(),
            signerKey)
        .firstResultOptional();
  }

  /** A client's own of these things, however they stood. */
  List<Signature> ofClient(UUID clientId, List<UUID> subjectIds) {
    return subjectIds.isEmpty()
        ? List.of()
        : list(
            "clientId = ?1 and subjectId in ?2 and signerKey = ?3",
            clientId,
            subjectIds,
            Signer.CLIENT_KEY);
  }

  /** For whoever keeps recordings: the id comes from our own rows. */
  public Signature saidIn(UUID recordingId) {
    return find("recordingId", recordingId)
        .firstResultOptional()
        .orElseThrow(NotFoundException::new);
  }

  /** The client's own last one of a thing, however it stood. */
  Optional<Signature> latest(UUID clientId, SubjectKind kind, UUID subjectId) {
    return find(
            "clientId = ?1 and subjectKind = ?2 and subjectId = ?3 and signerKey = ?4"
                + " order by subjectVersion desc",
            clientId,
            kind,
            subjectId,
            Signer.CLIENT_KEY)
        .firstResultOptional();
  }

  /** Up to {@code limit} of a client's after the cursor, the latest first, and one more. */
  List<Signature> page(UUID clientId, @Nullable Cursor after, int limit) {
    String order = " order by signedAt desc, id desc";
    PanacheQuery<Signature> query =
        after == null
            ? find("clientId = ?1" + order, clientId)
            : find(
                "clientId = ?1 and (signedAt < ?2 or (signedAt = ?2 and id < ?3))" + order,
                clientId,
                after.at(),
                after.id());
    return query.range(0, limit).list();
  }
}
