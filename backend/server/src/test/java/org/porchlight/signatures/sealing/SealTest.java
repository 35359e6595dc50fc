package org.porchlight.signatures.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.porchlight.platform.pdf.TaggedPdf;
import org.porchlight.platform.web.Language;
import org.porchlight.signatures.sealing.SealFixture.NoAuthority;

class SealTest {

  private static final Instant AT = Instant.parse("2026-03-09T14:30:00Z");

  private final Seal seal = new Seal();
  @TempDir Path folder;

  @BeforeEach
  void aKeyIsMade() {
    seal.config = new NoAuthority();
    seal.key = key();
  }

  private SealKey key() {
    return new SealKey(SealKey.kept(new OwnSealKey(folder, Clock.systemUTC()).folder()));
  }

  private static byte[] pdf() {
    try (TaggedPdf pdf = TaggedPdf.begin(Language.EN, "Statement", AT)) {
      return pdf.heading(1, "Statement").paragraph("I was paid in cash.").bytes();
    }
  }

  private Seal.Sealed sealed() {
    return seal.seal(pdf(), "SG-2222-2222-2222", AT);
  }

  /** With that authority's word, where it has one. */
  private TimestampAuthority authority(URI url) {
    TimestampAuthority authority = new TimestampAuthority();
    authority.config =
        new NoAuthority() {
          @Override
          public Optional<URI> timestampUrl() {
            return Optional.of(url);
          }
        };
    seal.config = authority.config;
    return authority;
  }

  @Test
  void aSealIsIntactUnderItsOwnCertificateOnly() {
    Seal.Sealed sealed = sealed();
    List<SealCheck.Found> found = SealCheck.of(sealed.bytes());
    assertEquals(1, found.size());
    assertTrue(found.getFirst().intact(sealed.certificate()));
    assertFalse(found.getFirst().intact("0".repeat(64)));
    assertEquals(sealed.digest(), found.getFirst().covered());
  }

  @Test
  void theKeyIsTheSameAfterTheNextStartAndItsOwnersAlone() throws IOException {
    assertEquals(seal.key.certificate(), key().certificate());
    assertArrayEquals(seal.key.privateKey().getEncoded(), key().privateKey().getEncoded());
    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("seal"))));
  }

  @Test
  void ofInstancesThatStartTogetherOneMakesTheKey() throws Exception {
    folder = Files.createDirectory(folder.resolve("fresh"));
    Callable<String> start = () -> key().certificate().getSerialNumber().toString();
    try (var all = Executors.newFixedThreadPool(8)) {
      assertEquals(
          1,
          all.invokeAll(java.util.Collections.nCopies(8, start)).stream()
              .map(Future::resultNow)
              .collect(Collectors.toSet())
              .size());
    }
    try (var left = Files.list(folder)) {
      assertEquals(1, left.count(), "Nothing is left of the other tries");
    }
  }

  @Test
  void aKeyOfOnesOwnCanBeConfigured() {
    SealKey.Kept kept = SealKey.kept(folder.resolve("seal"));
    SealConfig configured =
        new NoAuthority() {
          @Override
          public Optional<Path> keyStore() {
            return Optional.of(kept.file());
          }

          @Override
          public Optional<String> keyStorePassword() {
            return Optional.of(new String(kept.password()));
          }
        };
    Path elsewhere = folder.resolve("elsewhere");
    SealKey key = new SealKey(configured, elsewhere, Clock.systemUTC());
    assertEquals(seal.key.certificate(), key.certificate());
    assertFalse(Files.exists(elsewhere));
  }

  @Test
  void anAuthoritysTimeGoesIntoTheSealAndChangesNothingThatItCovers() throws Exception {
    try (TestAuthority tsa = TestAuthority.start()) {
      TimestampAuthority authority = authority(tsa.url());
      Seal.Sealed sealed = sealed();
      TimestampAuthority.Stamped stamped = authority.stamp(sealed.bytes()).orElseThrow();
      assertEquals(sealed.bytes().length, stamped.bytes().length);
      assertNotEquals(
          java.util.HexFormat.of().formatHex(sealed.bytes()),
          java.util.HexFormat.of().formatHex(stamped.bytes()));
      SealCheck.Found found = SealCheck.of(stamped.bytes()).getFirst();
      assertTrue(found.intact(sealed.certificate()));
      assertEquals(sealed.digest(), found.covered());
      assertTrue(Duration.between(stamped.at(), Instant.now()).abs().toMinutes() < 5);
    }
  }

  @Test
  void whatIsNoAnswerToTheQuestionIsNotTaken() throws Exception {
    try (TestAuthority tsa = TestAuthority.start()) {
      TimestampAuthority authority = authority(tsa.url());
      byte[] file = sealed().bytes();
      tsa.answer(TestAuthority.Answer.ANOTHER_QUESTIONS);
      assertThrows(IllegalStateException.class, () -> authority.stamp(file));
      tsa.answer(TestAuthority.Answer.REFUSED);
      assertThrows(IllegalStateException.class, () -> authority.stamp(file));
      tsa.answer(TestAuthority.Answer.BUSY);
      assertThrows(UncheckedIOException.class, () -> authority.stamp(file));
    }
  }

  @Test
  void whereNoAuthorityAnswersNothingIsStamped() {
    TimestampAuthority authority = authority(URI.create("http://127.0.0.1:9/"));
    byte[] file = sealed().bytes();
    assertThrows(UncheckedIOException.class, () -> authority.stamp(file));
  }

  @Test
  void whereNoAuthorityIsConfiguredNoneIsAsked() {
    TimestampAuthority nobody = new TimestampAuthority();
    nobody.config = new NoAuthority();
    assertEquals(Optional.empty(), nobody.stamp(sealed().bytes()));
  }
}
