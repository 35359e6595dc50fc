package org.porchlight.platform.storage;

import io.minio.AbortMultipartUploadArgs;
import io.minio.CompleteMultipartUploadArgs;
import io.minio.CreateMultipartUploadArgs;
import io.minio.GetObjectArgs;
import io.minio.ListObjectsV2Args;
import io.minio.MinioAsyncClient;
import io.minio.PutObjectAPIArgs;
import io.minio.RemoveObjectArgs;
import io.minio.StatObjectArgs;
import io.minio.UploadPartArgs;
import io.minio.messages.ListBucketResultV2;
import io.minio.messages.Part;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import org.porchlight.platform.web.Problem;

/**
 * One bucket of an S3 store. Every method waits for the store without holding a platform thread
 * when called on a virtual one, and ends with the problem {@code storage-unavailable} (503) when
 * the store is down, slow or answers 5xx. Never call it inside a transaction.
 */
@ApplicationScoped
public class ObjectStore {

  /** The smallest part but the last that S3 takes, in bytes: 5 MiB. */
  public static final int PART_BYTES = 5 * 1024 * 1024;

  private static final int RETRY_AFTER_SECONDS = 5;
  private static final String ANY_BYTES = "application/octet-stream";

  @Inject MinioAsyncClient client;
  @Inject StorageConfig config;
  @Inject StorageCalls calls;
  @Inject Endpoint endpoint;

  /** One part that the store has: its number, 1 to 10,000, and the mark that the store gave it. */
  public record StoredPart(int number, String etag) {}

  /** For bytes that stop coming after the store's answer has begun. */
  public static Problem unavailable() {
    return Problem.of(StorageProblem.STORAGE_UNAVAILABLE)
        .with(Problem.RETRY_AFTER, RETRY_AFTER_SECONDS);
  }

  /**
   * Stores the first {@code length} bytes of the blocks, one after the other, as one object,
   * replacing any.
   */
  public void put(String key, int length, byte[]... blocks) {
    HeldBytes bytes = new HeldBytes(length, blocks);
    PutObjectAPIArgs args =
        PutObjectAPIArgs.builder()
            .bucket(config.bucket())
            .object(key)
            .buffer(bytes)
            .contentType(ANY_BYTES)
            .headers(bytes.asObject(endpoint.exposed()))
            .build();
    calls.await(key, () -> client.putObject(args));
  }

  /** The object's bytes, to be read as they come and closed. */
  public InputStream read(String key) {
    GetObjectArgs args = GetObjectArgs.builder().bucket(config.bucket()).object(key).build();
    return calls.await(key, () -> client.getObject(args));
  }

  /** A range of the object: at most {@code length} bytes from {@code offset}. */
  public InputStream read(String key, long offset, long length) {
    GetObjectArgs args =
        GetObjectArgs.builder()
            .bucket(config.bucket())
            .object(key)
            .offset(offset)
            .length(length)
            .build();
    return calls.await(key, () -> client.getObject(args));
  }

  /** The object's length in bytes, or nothing where there is no such object. */
  public OptionalLong length(String key) {
    StatObjectArgs args = StatObjectArgs.builder().bucket(config.bucket()).object(key).build();
    try {
      return OptionalLong.of(calls.await(key, () -> client.statObject(args)).size());
    } catch (ObjectMissing none) {
      return OptionalLong.empty();
    }
  }

  /** An object of the store, and when it was written. */
  public record StoredObject(String key, Instant modifiedAt) {}

  /** Objects in the order of their keys' bytes, and whether more come after them. */
  public record Listed(List<StoredObject> objects, boolean more) {}

  /** The objects whose keys begin so and come after that key. */
  public Listed list(String prefix, String after) {
    ListObjectsV2Args args =
        ListObjectsV2Args.builder()
            .bucket(config.bucket())
            .prefix(prefix)
            .startAfter(after)
            .build();
    ListBucketResultV2 result = calls.await(prefix, () -> client.listObjectsV2(args)).result();
    return new Listed(
        result.contents().stream()
            .map(item -> new StoredObject(item.objectName(), item.lastModified().toInstant()))
            .toList(),
        result.isTruncated());
  }

  /** Removes the object; no object is no error. */
  public void delete(String key) {
    RemoveObjectArgs args = RemoveObjectArgs.builder().bucket(config.bucket()).object(key).build();
    try {
      calls.await(key, () -> client.removeObject(args));
    } catch (ObjectMissing gone) {
      // Being gone is what was asked for.
    }
  }

  /** Begins an object that arrives in parts, and returns the store's name for that attempt. */
  public String beginParts(String key) {
    CreateMultipartUploadArgs args =
        CreateMultipartUploadArgs.builder().bucket(config.bucket()).object(key).build();
    return calls.await(key, () -> client.createMultipartUpload(args)).result().uploadId();
  }

  /** Which part of which attempt at which object. */
  public record PartPlace(String key, String attempt, int number) {}

  /** Stores one part; all but the last must be {@link #PART_BYTES} long or longer. */
  public StoredPart putPart(PartPlace place, int length, byte[]... blocks) {
    HeldBytes bytes = new HeldBytes(length, blocks);
    UploadPartArgs args =
        UploadPartArgs.builder()
            .bucket(config.bucket())
            .object(place.key())
            .uploadId(place.attempt())
            .partNumber(place.number())
            .buffer(bytes)
            .headers(bytes.asPart(endpoint.exposed()))
            .build();
    return new StoredPart(
        place.number(), calls.await(place.key(), () -> client.uploadPart(args)).part().etag());
  }

  /** Makes one object of the parts, in the order of their numbers. */
  public void completeParts(String key, String attempt, List<StoredPart> parts) {
    CompleteMultipartUploadArgs args =
        CompleteMultipartUploadArgs.builder()
            .bucket(config.bucket())
            .object(key)
            .uploadId(attempt)
            .parts(parts.stream().map(p -> new Part(p.number(), p.etag())).toArray(Part[]::new))
            .build();
    calls.await(key, () -> client.completeMultipartUpload(args));
  }

  /** Throws the attempt's parts away; no such attempt is no error. */
  public void abortParts(String key, String attempt) {
    AbortMultipartUploadArgs args =
        AbortMultipartUploadArgs.builder()
            .bucket(config.bucket())
            .object(key)
            .uploadId(attempt)
            .build();
    try {
      calls.await(key, () -> client.abortMultipartUpload(args));
    } catch (ObjectMissing gone) {
      // Being gone is what was asked for.
    }
  }
}
