package org.porchlight.platform.storage;

import io.minio.errors.ErrorResponseException;
import io.minio.errors.MinioException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;

/** Waits for the store's answers, and says what its errors mean. */
@ApplicationScoped
class StorageCalls {

  private static final Logger LOG = Logger.getLogger(StorageCalls.class);
  private static final Set<String> MISSING = Set.of("NoSuchKey", "NoSuchUpload", "NoSuchObject");

  interface Call<T> {
    CompletableFuture<T> start() throws MinioException;
  }

  <T> T await(String key, Call<T> call) {
    try {
      return call.start().join();
    } catch (CompletionException e) {
      throw meaning(key, e.getCause() == null ? e : e.getCause());
    } catch (MinioException e) {
      throw meaning(key, e);
    }
  }

  private static RuntimeException meaning(String key, Throwable error) {
    Throwable cause = error instanceof CompletionException ? error.getCause() : error;
    if (cause instanceof ErrorResponseException answer && missing(answer)) {
      return new ObjectMissing(key);
    }
    LOG.warnf("The object store failed: %s", reason(cause));
    return ObjectStore.unavailable();
  }

  private static boolean missing(ErrorResponseException answer) {
    return MISSING.contains(answer.errorResponse().code());
  }

  /** The kind of failure; its message may hold a signed address. */
  private static String reason(Throwable cause) {
    return cause instanceof ErrorResponseException answer
        ? answer.errorResponse().code()
        : cause.getClass().getSimpleName();
  }
}
