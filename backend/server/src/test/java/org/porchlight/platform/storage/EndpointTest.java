package org.porchlight.platform.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EndpointTest {

  @ParameterizedTest
  @CsvSource({
    "http://127.0.0.1:9100, false",
    "http://localhost:9100, false",
    "http://[::1]:9100, false",
    "https://192.0.2.7, false",
    "http://192.0.2.7:9000, true",
    "http://store.invalid:9000, true"
  })
  void onlyWhatGoesByHttpToAnotherMachineIsExposed(String address, boolean exposed) {
    assertEquals(exposed, Endpoint.isExposed(URI.create(address)));
  }
}
