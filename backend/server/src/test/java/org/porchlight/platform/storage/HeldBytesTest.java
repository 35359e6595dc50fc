package org.porchlight.platform.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.minio.Http;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectAPIArgs;
import io.minio.UploadPartArgs;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.porchlight.platform.storage.ObjectStore.StoredPart;
import org.porchlight.testing.TestServices;

@QuarkusTest
@QuarkusTestResource(TestServices.class)
class HeldBytesTest {

  private static final byte[] LEASE = "The lease".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] OTHER = "The leash".getBytes(StandardCharsets.US_ASCII);

  @Inject MinioAsyncClient client;
  @Inject StorageConfig config;
  @Inject ObjectStore store;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anObjectArrivesAndWhatWasChangedOnTheWayDoesNot(boolean signed) throws Exception {
    Http.Headers headers = held(LEASE).asObject(signed);
    put("held/object", held(LEASE), headers);
    assertThrows(CompletionException.class, () -> put("held/object", held(OTHER), headers));
    assertArrayEquals(LEASE, store.read("held/object").readAllBytes());
    store.delete("held/object");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aPartArrivesAndWhatWasChangedOnTheWayDoesNot(boolean signed) throws Exception {
    String attempt = store.beginParts("held/parts");
    Http.Headers headers = held(LEASE).asPart(signed);
    String etag = putPart(attempt, held(LEASE), headers);
    assertThrows(CompletionException.class, () -> putPart(attempt, held(OTHER), headers));
    store.completeParts("held/parts", attempt, List.of(new StoredPart(1, etag)));
    assertArrayEquals(LEASE, store.read("held/parts").readAllBytes());
    store.delete("held/parts");
  }

  private static HeldBytes held(byte[] bytes) {
    return new HeldBytes(bytes.length, bytes);
  }

  private void put(String key, HeldBytes bytes, Http.Headers headers) throws Exception {
    client
        .putObject(
            PutObjectAPIArgs.builder()
                .bucket(config.bucket())
                .object(key)
                .buffer(bytes)
                .headers(headers)
                .build())
        .join();
  }

  private String putPart(String attempt, HeldBytes bytes, Http.Headers headers) throws Exception {
    return client
        .uploadPart(
            UploadPartArgs.builder()
                .bucket(config.bucket())
                .object("held/parts")
                .uploadId(attempt)
                .partNumber(1)
                .buffer(bytes)
                .headers(headers)
                .build())
        .join()
        .part()
        .etag();
  }
}
