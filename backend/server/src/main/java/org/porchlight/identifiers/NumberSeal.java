package org.porchlight.identifiers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.porchlight.accounts.BlindIndex;
import org.porchlight.accounts.ColumnCipher;
import org.porchlight.platform.web.Problem;

/** Makes numbers unreadable, and one readable again. */
@ApplicationScoped
class NumberSeal {

  private static final String COLUMN = "identifier.sealed";

  @Inject ColumnCipher cipher;
  @Inject BlindIndex index;

  /**
   * @throws Problem where it cannot be a number of that kind, or nothing says which kind it is
   */
  SealedNumber seal(NewIdentifier given, UUID clientId) {
    IdentifierKind kind = given.kind();
    String label = kind == IdentifierKind.OTHER ? given.label() : null;
    if (kind == IdentifierKind.OTHER && label == null) {
      throw Problem.of(IdentifierProblem.LABEL_MISSING).field("label", "missing");
    }
    String number =
        kind.read(given.number())
            .orElseThrow(
                () ->
                    Problem.of(IdentifierProblem.NUMBER_NOT_POSSIBLE)
                        .with("kind", kind)
                        .field("number", "not-valid"));
    return new SealedNumber(
        kind,
        label == null ? null : label.strip(),
        cipher.seal(number, clientId, COLUMN),
        blind(kind, number),
        kind.ending(number));
  }

  /** What stands for a number that somebody typed, of whatever kind it may be. */
  List<byte[]> blind(String typed) {
    return Arrays.stream(IdentifierKind.values())
        .flatMap(kind -> kind.read(typed).map(number -> blind(kind, number)).stream())
        .toList();
  }

  /** As it is printed on a card. */
  String open(Identifier identifier) {
    byte[] sealed = identifier.sealed().orElseThrow();
    return identifier.kind().written(cipher.open(sealed, identifier.sealedFor(), COLUMN));
  }

  private byte[] blind(IdentifierKind kind, String number) {
    return index.of(kind + "\n" + number, "identifier.blind_index");
  }
}
