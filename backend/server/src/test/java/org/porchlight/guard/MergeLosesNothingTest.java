package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.porchlight.clients.EnrolmentStatus;
import org.porchlight.platform.web.Roles;
import org.porchlight.testing.Casework;
import org.porchlight.testing.Database;
import org.porchlight.testing.Person;
import org.porchlight.testing.TestServices;

/** Every row of a client who has everything changes hands by a merge, and comes back by undoing. */
@QuarkusTest
@QuarkusTestResource(TestServices.class)
class MergeLosesNothingTest {

  /** What stays with the client who was merged, and why is said where tables_that_follow is. */
  private static final Set<String> STAYS =
      Set.of(
          "account.client_id",
          "audit_chain.subject_id",
          "audit_entry.subject_id",
          "change_report.sealed_for",
          "client.id",
          "client_merge.caseworker_of",
          "client_merge.kept_id",
          "client_merge.language_of",
          "client_merge.merged_id",
          "client_merge.name_of",
          "contact.client_id",
          "contact_consent.client_id",
          "duplicate.one_id",
          "duplicate.other_id",
          "duplicate_check.client_id",
          "identifier.sealed_for",
          "recent_client.client_id",
          // What was agreed to is business with the client of that id, as it was sealed.
          "signature.subject_id",
          "statement.subject_id");

  /** What only grows, or says of the pair how it stands. */
  private static final Set<String> GROWS =
      Set.of(
          "timeline_entry",
          "audit_entry",
          "audit_chain",
          "client_merge",
          "client_merge_move",
          "duplicate",
          "duplicate_check",
          "recent_client",
          "session",
          "idempotency_key",
          "job",
          "job_urgent",
          "job_slow");

  /** Whoever looks at these looks again once they were written. */
  private static final Set<String> STAMPED = Set.of("client", "task");

  private static final String COLUMNS =
      """
      select c.table_name || '.' || c.column_name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type = 'uuid'
      """;

  // A row of which a client has one cannot follow where the other has one: that needs a rule.
  private static final String ONE_OF_A_KIND =
      """
      select c.relname from pg_index i join pg_class c on c.oid = i.indrelid
      join pg_attribute a on a.attrelid = c.oid and a.attname = 'client_id'
        and a.attnum = any (i.indkey::int2[])
      where i.indisunique and c.relname in (select tables_that_follow())
      """;

  private static final String NOT_INDEXED =
      """
      select t from tables_that_follow() t where not exists (
        select 1 from pg_index i join pg_attribute a on a.attrelid = i.indrelid
          and a.attname = 'client_id' and a.attnum = i.indkey[0]
        where i.indrelid = t::regclass)
      """;

  @Inject Scenes scenes;
  @Inject Casework casework;
  @Inject Database database;

  @Test
  void whatAClientHasOnceHasARuleAndWhatFollowsIsFound() throws Exception {
    // These have one: see MergeRules.
    assertEquals(
        Set.of("enrolment", "legal_hold", "restriction", "tie"),
        new TreeSet<>(database.asked(ONE_OF_A_KIND)));
    assertEquals(List.of(), database.asked(NOT_INDEXED));
  }

  @Test
  void mergingAndUndoingIsAsIfNothingHadBeen() throws Exception {
    Scene scene = scenes.anywhere();
    Person worker = scene.begun().caseworker();
    Casework.Begun rich = scene.begun();
    Casework.Begun poor = casework.aClientOf(worker, "snap");
    casework.moved(poor, EnrolmentStatus.WITHDRAWN);
    everything(scene);
    String pair =
        worker
            .body(Map.of("code", rich.code(), "otherCode", poor.code()))
            .post("/api/v1/duplicates")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    Random random = new Random(7);
    for (int i = 0; i < 6; i++) {
      boolean keepRich = i % 3 == 2;
      Map<String, List<String>> before = rows();
      merge(worker, pair, keepRich ? List.of(rich, poor) : List.of(poor, rich), random);
      assertEquals(Set.of(), left(keepRich ? poor.clientId() : rich.clientId()));
      worker.delete("/api/v1/duplicates/{id}/merge", pair).then().statusCode(200);
      assertSame(before, rows());
    }
  }

  private void everything(Scene scene) {
    Route.ofThings()
        .filter(
            route ->
                route.roles().contains(Roles.CASEWORKER) || route.roles().contains(Roles.CLIENT))
        .forEach(route -> scene.real(route.path()));
  }

  private static void merge(
      Person worker, String pair, List<Casework.Begun> keptFirst, Random random) {
    List<String> codes = keptFirst.stream().map(Casework.Begun::code).toList();
    List<String> contacts = worker.get("/api/v1/clients/{code}", codes.get(1)).path("contacts.id");
    List<String> chosen = new ArrayList<>(contacts);
    chosen.removeIf(id -> random.nextBoolean());
    Map<String, Object> body = new HashMap<>();
    body.put("keep", codes.getFirst());
    for (String of : List.of("nameOf", "languageOf", "caseworkerOf")) {
      body.put(of, codes.get(random.nextInt(2)));
    }
    body.put("contacts", chosen);
    body.put(
        "version", worker.get("/api/v1/duplicates/{id}", pair).<Integer>path("duplicate.version"));
    worker.body(body).put("/api/v1/duplicates/{id}/merge", pair).then().statusCode(200);
  }

  /** Where that client is still named, in whatever column. */
  private Set<String> left(UUID clientId) throws Exception {
    Set<String> left = new TreeSet<>();
    for (String column : database.asked(COLUMNS)) {
      String[] parts = column.split("\\.");
      String sql = "select 1 from %s where %s = ? limit 1".formatted(parts[0], parts[1]);
      if (!STAYS.contains(column) && !database.asked(sql, clientId).isEmpty()) {
        left.add(column);
      }
    }
    return left;
  }

  /** Everything there is, but for how often and when a row was written last. */
  private Map<String, List<String>> rows() throws Exception {
    Map<String, List<String>> rows = new TreeMap<>();
    for (String table :
        database.asked("select tablename from pg_tables where schemaname = 'public'")) {
      String stamps = STAMPED.contains(table) ? " - 'version' - 'changed_at'" : "";
      rows.put(
          table,
          database.asked(
              "select (to_jsonb(x)%s)::text from %s x order by 1".formatted(stamps, table)));
    }
    return rows;
  }

  private static void assertSame(
      Map<String, List<String>> before, Map<String, List<String>> after) {
    before.forEach(
        (table, rows) -> {
          if (!GROWS.contains(table)) {
            assertEquals(rows, after.get(table), table);
          }
        });
    assertTrue(
        new TreeSet<>(after.get("timeline_entry")).containsAll(before.get("timeline_entry")));
  }
}
