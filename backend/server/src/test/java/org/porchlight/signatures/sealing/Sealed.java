package org.porchlight.signatures.sealing;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import org.porchlight.signatures.sealing.SealFixture.NoAuthority;

/** Seals of tests, with keys of their own. */
public final class Sealed {

  private Sealed() {}

  /** A file sealed with the key that is kept, or made, in that folder. */
  public static byte[] with(Path keys, byte[] pdf, Clock clock, Instant at) {
    Seal seal = new Seal();
    seal.config = new NoAuthority();
    seal.key = key(keys, clock);
    return seal.seal(pdf, "SG-2222-2222-2222", at).bytes();
  }

  /** The certificate that vouches for the seals made with that folder's key. */
  public static X509Certificate authority(Path keys, Clock clock) {
    return key(keys, clock).chain().getLast();
  }

  private static SealKey key(Path keys, Clock clock) {
    return new SealKey(SealKey.kept(new OwnSealKey(keys, clock).folder()));
  }
}
