package org.porchlight.signatures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateEncodingException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.stream.Stream;
import org.porchlight.signatures.sealing.Sealed;

/** Debian's pdfsig, which trusts the authority behind the seal of these tests and nobody else. */
final class PdfSig {

  private final Path trust;
  private final Path file;

  PdfSig(Path folder) throws IOException, CertificateEncodingException {
    trust = Files.createDirectories(folder.resolve("nss"));
    file = folder.resolve("copy.pdf");
    Path authority = folder.resolve("authority.pem");
    byte[] encoded = Sealed.authority(Path.of("target/test-keys"), Clock.systemUTC()).getEncoded();
    Files.writeString(
        authority,
        "-----BEGIN CERTIFICATE-----\n"
            + Base64.getMimeEncoder().encodeToString(encoded)
            + "\n-----END CERTIFICATE-----\n");
    run("certutil", "-N", "-d", "sql:" + trust, "--empty-password");
    run(
        "certutil",
        "-A",
        "-d",
        "sql:" + trust,
        "-n",
        "authority",
        "-t",
        "CT,C,C",
        "-i",
        authority.toString());
  }

  static boolean installed() {
    return Stream.of("pdfsig", "certutil")
        .allMatch(
            tool ->
                Arrays.stream(System.getenv("PATH").split(":"))
                    .anyMatch(folder -> Files.isExecutable(Path.of(folder, tool))));
  }

  String says(byte[] pdf) {
    try {
      Files.write(file, pdf);
      return run("pdfsig", "-nssdir", trust.toString(), file.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
