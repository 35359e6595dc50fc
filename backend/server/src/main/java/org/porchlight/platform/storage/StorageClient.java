package org.porchlight.platform.storage;

import io.minio.MinioAsyncClient;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;

/** Makes the one client: on virtual threads, with an end to every wait. */
class StorageClient {

  /** Requests under way at once; beyond it they queue, so that a slow store is not swamped. */
  private static final int AT_ONCE = 64;

  @Produces
  @Singleton
  OkHttpClient http(StorageConfig config) {
    Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return new OkHttpClient.Builder()
        .dispatcher(dispatcher)
        .socketFactory(new LargeWriteSockets())
        .connectTimeout(config.connectTimeout())
        .readTimeout(config.silenceTimeout())
        .writeTimeout(config.silenceTimeout())
        .callTimeout(config.callTimeout())
        .build();
  }

  @Produces
  @Singleton
  MinioAsyncClient client(StorageConfig config, OkHttpClient http) {
    return MinioAsyncClient.builder()
        .endpoint(config.endpoint())
        .credentials(config.accessKey(), config.secretKey())
        .region(config.region())
        .httpClient(http, true)
        .build();
  }
}
