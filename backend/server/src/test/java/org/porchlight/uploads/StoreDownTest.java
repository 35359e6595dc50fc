package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Photos;
import org.porchlight.testing.S3Process;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
@TestProfile(StoreDownTest.Profile.class)
class StoreDownTest {

  private static final int PORT = freePort();

  /** The store that this server is to use is not there yet. */
  public static class Profile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return S3Process.configAt(PORT);
    }
  }

  @Inject Given given;

  @Test
  void anUploadWaitsForAStoreThatIsDownAndGoesOnOnceItIsBack() throws Exception {
    byte[] photo = Photos.jpeg(640, 480);
    TusClient phone = new TusClient(given.signedInAs(UUID.randomUUID()));
    RestAssured.given().get("/q/health/ready").then().statusCode(503);
    String path = phone.begin(photo.length);
    phone
        .append(path, 0, photo)
        .then()
        .statusCode(503)
        .header("Retry-After", "5")
        .time(lessThan(10_000L))
        .body("type", equalTo("/problems/storage-unavailable"));
    phone.head(path).then().statusCode(200).header("Upload-Offset", "0");
    try (S3Process store = S3Process.startAt(PORT)) {
      RestAssured.given().get("/q/health/ready").then().statusCode(200);
      phone.append(path, 0, photo).then().statusCode(204);
    }
  }

  private static int freePort() {
    try {
      return S3Process.freePort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
