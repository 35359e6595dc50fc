package org.porchlight.signatures.sealing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculatorProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;

/** A timestamp authority on this machine: real requests, real tokens, a key of its own. */
final class TestAuthority implements AutoCloseable {

  enum Answer {
    STAMPED,
    /** A good stamp, of something else. */
    ANOTHER_QUESTIONS,
    REFUSED,
    BUSY
  }

  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.3.6.1.4.1.1.1");

  private final HttpServer server;
  private final KeyPair pair;
  private final X509Certificate certificate;
  private volatile Answer answer = Answer.STAMPED;

  private TestAuthority() throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    pair = generator.generateKeyPair();
    X500Name name = new X500Name("CN=Timestamps of the tests");
    Instant now = Instant.now();
    certificate =
        new JcaX509CertificateConverter()
            .getCertificate(
                new JcaX509v3CertificateBuilder(
                        name,
                        BigInteger.TWO,
                        Date.from(now.minus(Duration.ofDays(1))),
                        Date.from(now.plus(Duration.ofDays(1))),
                        name,
                        pair.getPublic())
                    .addExtension(
                        Extension.extendedKeyUsage,
                        true,
                        new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                    .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::handle);
    server.start();
  }

  static TestAuthority start() throws Exception {
    return new TestAuthority();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  void answer(Answer next) {
    answer = next;
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] query = exchange.getRequestBody().readAllBytes();
      byte[] reply = answer == Answer.BUSY ? new byte[0] : reply(new TimeStampRequest(query));
      exchange.getResponseHeaders().set("Content-Type", "application/timestamp-reply");
      exchange.sendResponseHeaders(answer == Answer.BUSY ? 503 : 200, reply.length);
      exchange.getResponseBody().write(reply);
    } catch (Exception e) {
      throw new IOException(e);
    }
  }

  private byte[] reply(TimeStampRequest asked) throws Exception {
    TimeStampRequest question = asked;
    if (answer == Answer.ANOTHER_QUESTIONS) {
      TimeStampRequestGenerator other = new TimeStampRequestGenerator();
      other.setCertReq(true);
      question = other.generate(TSPAlgorithms.SHA256, new byte[32], asked.getNonce());
    }
    DigestCalculatorProvider digests = new JcaDigestCalculatorProviderBuilder().build();
    TimeStampTokenGenerator tokens =
        new TimeStampTokenGenerator(
            new JcaSimpleSignerInfoGeneratorBuilder()
                .build("SHA256withRSA", pair.getPrivate(), certificate),
            digests.get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)),
            POLICY);
    tokens.addCertificates(new JcaCertStore(List.of(certificate)));
    TimeStampResponseGenerator replies =
        new TimeStampResponseGenerator(
            tokens,
            answer == Answer.REFUSED
                ? java.util.Set.of(TSPAlgorithms.SHA512.getId())
                : TSPAlgorithms.ALLOWED);
    return replies.generate(question, BigInteger.ONE, Date.from(Instant.now())).getEncoded();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
