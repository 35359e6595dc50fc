package org.porchlight.platform.storage;

import io.minio.BucketExistsArgs;
import io.minio.MakeBucketArgs;
import io.minio.MinioAsyncClient;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.porchlight.platform.web.Problem;

/** Ready when the bucket is there; makes it where it is not, at start or once the store is back. */
@Readiness
@ApplicationScoped
class StorageCheck implements HealthCheck {

  private static final String NAME = "Object store";

  @Inject MinioAsyncClient client;
  @Inject StorageConfig config;
  @Inject StorageCalls calls;

  void onStart(@Observes StartupEvent start) {
    call();
  }

  @Override
  public HealthCheckResponse call() {
    try {
      if (!exists()) {
        MakeBucketArgs make = MakeBucketArgs.builder().bucket(config.bucket()).build();
        calls.await(config.bucket(), () -> client.makeBucket(make));
      }
      return HealthCheckResponse.up(NAME);
    } catch (Problem down) {
      return HealthCheckResponse.down(NAME);
    }
  }

  private boolean exists() {
    BucketExistsArgs args = BucketExistsArgs.builder().bucket(config.bucket()).build();
    return calls.await(config.bucket(), () -> client.bucketExists(args));
  }
}
