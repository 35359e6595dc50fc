package org.porchlight.accounts;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class AccessTokenTest {

  @Inject Given given;
  @Inject KeyRing keys;

  private Person worker;

  @BeforeEach
  void begin() {
    worker = given.aCaseworker();
  }

  @Test
  void oneThatIsWhollyOursIsTaken() {
    expect(200, signed(claims()));
  }

  @Test
  void oneThatNobodySignedIsRefused() {
    String header = encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}");
    String payload = worker.token().split("\\.")[1];
    expect(401, header + "." + payload + ".");
  }

  @Test
  void oneSealedWithThePublicKeyAsASecretIsRefused() {
    var confused = new SecretKeySpec(keys.publicKey().getEncoded(), "HmacSHA256");
    expect(401, claims().jws().algorithm(SignatureAlgorithm.HS256).sign(confused));
  }

  @Test
  void oneSignedByAnotherKeyIsRefused() throws GeneralSecurityException {
    var others = KeyPairGenerator.getInstance("EC");
    others.initialize(256);
    expect(
        401,
        claims()
            .jws()
            .algorithm(SignatureAlgorithm.ES256)
            .sign(others.generateKeyPair().getPrivate()));
  }

  @Test
  void oneForAnotherAudienceOrByAnotherIssuerIsRefused() {
    expect(401, signed(claims().audience("another-api")));
    expect(401, signed(claims().issuer("another-issuer")));
  }

  @Test
  void oneThatHasExpiredIsRefused() {
    expect(401, signed(claims().expiresAt(Instant.now().minusSeconds(1))));
  }

  @Test
  void oneThatWasAlteredIsRefused() {
    String[] parts = worker.token().split("\\.");
    String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    String raised = encoded(claims.replace("caseworker", "administrator"));
    expect(401, parts[0] + "." + raised + "." + parts[2]);
  }

  @Test
  void oneThatIsWrittenAnotherWayIsRefused() {
    expect(401, worker.token() + "!");
    expect(401, worker.token() + "=".repeat(1000));
    expect(401, worker.token() + "A");
  }

  @Test
  void aRoleThatATokenClaimsCountsForNothing() {
    String token = signed(claims().groups("administrator"));
    RestAssured.given()
        .header("Authorization", "Bearer " + token)
        .get("/api/v1/staff-accounts")
        .then()
        .statusCode(403);
  }

  @Test
  void anythingElseIsRefused() {
    expect(401, "nonsense");
    expect(401, "");
    RestAssured.given()
        .header("Authorization", "Basic cGF0OnNhbXBsZQ==")
        .get("/api/v1/session")
        .then()
        .statusCode(401);
  }

  private void expect(int status, String token) {
    var answer =
        RestAssured.given()
            .header("Authorization", "Bearer " + token)
            .get("/api/v1/session")
            .then();
    answer.statusCode(status);
    if (status == 401) {
      answer
          .contentType("application/problem+json")
          .body("type", equalTo("/problems/sign-in-needed"));
    }
  }

  private JwtClaimsBuilder claims() {
    String payload = worker.token().split("\\.")[1];
    String json = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
    String session = json.replaceAll(".*\"sid\":\"([^\"]+)\".*", "$1");
    return Jwt.issuer("porchlight")
        .audience("porchlight-api")
        .subject(worker.accountId().toString())
        .groups("caseworker")
        .claim("sid", session)
        .issuedAt(Instant.now())
        .expiresAt(Instant.now().plusSeconds(60));
  }

  private String signed(JwtClaimsBuilder claims) {
    return claims.jws().algorithm(SignatureAlgorithm.ES256).sign(keys.privateKey());
  }

  private static String encoded(String json) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(json.getBytes(StandardCharsets.UTF_8));
  }
}
