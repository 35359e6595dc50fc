package org.porchlight.platform.storage;

import io.minio.ListMultipartUploadsArgs;
import io.minio.ListObjectsArgs;
import io.minio.MinioAsyncClient;
import io.minio.Result;
import io.minio.messages.Item;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.TreeSet;

/** What is in the store, unfinished parts included. */
@ApplicationScoped
public class StoredObjects {

  @Inject MinioAsyncClient client;
  @Inject StorageConfig config;

  public Set<String> keys() throws Exception {
    Set<String> keys = new TreeSet<>();
    ListObjectsArgs all = ListObjectsArgs.builder().bucket(config.bucket()).recursive(true).build();
    for (Result<Item> item : client.listObjects(all)) {
      keys.add(item.get().objectName());
    }
    ListMultipartUploadsArgs begun =
        ListMultipartUploadsArgs.builder().bucket(config.bucket()).build();
    client
        .listMultipartUploads(begun)
        .join()
        .result()
        .uploads()
        .forEach(upload -> keys.add(upload.objectName() + " (parts)"));
    return keys;
  }
}
