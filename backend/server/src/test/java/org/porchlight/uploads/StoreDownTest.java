package org.porchlight.uploads;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Given;
import org.porchlight.testing.Photos;
import org.porchlight.testing.S3Process;
import org.porchlight.testing.TestServices;
import org.porchlight.testing.TusClient;
import org.porchlight.testing.WorkingWithoutStore;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
@TestProfile(WorkingWithoutStore.class)
class StoreDownTest {

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
    try (S3Process store = S3Process.startAt(WorkingWithoutStore.STORE_PORT)) {
      RestAssured.given().get("/q/health/ready").then().statusCode(200);
      phone.append(path, 0, photo).then().statusCode(204);
    }
  }
}
