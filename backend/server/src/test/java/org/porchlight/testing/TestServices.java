package org.porchlight.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** The real things that tests run against; started once for all of them. */
public class TestServices implements QuarkusTestResourceLifecycleManager {

  private EmbeddedPostgres postgres;
  private S3Process store;
  private Gateways gateways;

  @Override
  public Map<String, String> start() {
    try {
      postgres =
          EmbeddedPostgres.builder()
              .setServerConfig("fsync", "off")
              .setServerConfig("full_page_writes", "off")
              .setServerConfig("shared_preload_libraries", "pg_stat_statements")
              .start();
      try (Connection connection = postgres.getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("create role porchlight_owner login superuser");
        statement.execute("create role porchlight login");
        statement.execute("create database porchlight owner porchlight_owner");
      }
      store = S3Process.start();
      gateways = Gateways.start();
    } catch (IOException | SQLException e) {
      throw new IllegalStateException(e);
    }
    Map<String, String> config = new HashMap<>();
    config.put(
        "quarkus.datasource.jdbc.url",
        "jdbc:postgresql://localhost:" + postgres.getPort() + "/porchlight");
    config.put("quarkus.datasource.username", "porchlight");
    config.put("quarkus.flyway.username", "porchlight_owner");
    config.putAll(store.config());
    config.putAll(gateways.config());
    return config;
  }

  @Override
  public void stop() {
    store.close();
    gateways.close();
    try {
      postgres.close();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
