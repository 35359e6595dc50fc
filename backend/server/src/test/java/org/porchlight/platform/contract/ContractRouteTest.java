package org.porchlight.platform.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.porchlight.testing.Contract;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class ContractRouteTest {

  @Test
  void theServerHandsOutTheContractThatItKeeps() throws IOException {
    String served = given().get(ContractRoute.PATH).then().statusCode(200).extract().asString();
    assertEquals(Files.readString(Contract.DOCUMENT), served);
  }
}
