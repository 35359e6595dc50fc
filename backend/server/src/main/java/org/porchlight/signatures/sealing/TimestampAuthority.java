package org.porchlight.signatures.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * An authority that says when a seal was made, in words of its own (RFC 3161), where one is
 * configured. What it says goes into the room that the seal has in its file: nothing that the seal
 * covers changes.
 */
@ApplicationScoped
public class TimestampAuthority {

  private static final int LARGEST_ANSWER = 64 * 1024;
  private static final int NONCE_BITS = 64;

  @Inject SealConfig config;

  private final SecureRandom random = new SecureRandom();

  /**
   * A file whose seal was stamped.
   *
   * @param at when, by the authority's clock
   */
  public record Stamped(byte[] bytes, Instant at) {}

  /**
   * Empty where no authority is configured.
   *
   * @throws UncheckedIOException where it does not answer
   * @throws IllegalStateException where its answer cannot be used
   */
  public Optional<Stamped> stamp(byte[] file) {
    return config.timestampUrl().map(url -> stamped(file, url));
  }

  private Stamped stamped(byte[] file, URI url) {
    SealedFile sealed = SealedFile.in(file).getFirst();
    StampedSeal seal = new StampedSeal(sealed.seal());
    try {
      TimeStampToken token = ask(url, seal.imprint());
      return new Stamped(
          sealed.with(seal.with(token)), token.getTimeStampInfo().getGenTime().toInstant());
    } catch (TSPException e) {
      throw new IllegalStateException("The timestamp authority's answer cannot be used", e);
    } catch (IOException e) {
      throw new UncheckedIOException("The timestamp authority does not answer", e);
    }
  }

  private TimeStampToken ask(URI url, byte[] imprint) throws IOException, TSPException {
    TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    TimeStampRequest request =
        generator.generate(TSPAlgorithms.SHA256, imprint, new BigInteger(NONCE_BITS, random));
    TimeStampResponse response = new TimeStampResponse(send(url, request.getEncoded()));
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new TSPException("refused: " + response.getStatus());
    }
    StampedSeal.requireOwnSignature(token);
    return token;
  }

  private byte[] send(URI url, byte[] query) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(url)
            .timeout(config.timestampTimeout())
            .header("Content-Type", "application/timestamp-query")
            .POST(HttpRequest.BodyPublishers.ofByteArray(query))
            .build();
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(config.timestampTimeout()).build()) {
      var response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
      try (var body = response.body()) {
        byte[] answer = body.readNBytes(LARGEST_ANSWER);
        if (response.statusCode() != 200) {
          throw new IOException("status " + response.statusCode());
        }
        return answer;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
