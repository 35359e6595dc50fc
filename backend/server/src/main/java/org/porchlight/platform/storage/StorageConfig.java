package org.porchlight.platform.storage;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Which store, and how long to wait for it. */
@ConfigMapping(prefix = "porchlight.storage")
interface StorageConfig {

  @WithDefault("${S3_ENDPOINT:http://127.0.0.1:9100}")
  String endpoint();

  @WithDefault("${S3_ACCESS_KEY:porchlight}")
  String accessKey();

  @WithDefault("${S3_SECRET_KEY:porchlight}")
  String secretKey();

  @WithDefault("${S3_BUCKET:porchlight}")
  String bucket();

  @WithDefault("${S3_REGION:us-east-1}")
  String region();

  /** A store that is down is found out within this time. */
  @WithDefault("2s")
  Duration connectTimeout();

  /** The longest silence within one request. */
  @WithDefault("10s")
  Duration silenceTimeout();

  /** The longest one request may take, 5 MiB over a poor line included. */
  @WithDefault("60s")
  Duration callTimeout();
}
