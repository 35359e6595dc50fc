package org.porchlight.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.junit.jupiter.api.Test;
import org.porchlight.guard.Resources.Endpoint;
import org.porchlight.platform.web.Idempotent;

/** What every endpoint owes, whoever wrote it. */
class EndpointsTest {

  /** Doors that stand open: what somebody needs before they are signed in. */
  static final Set<String> PUBLIC =
      Set.of(
          "GET /api/v1/office",
          "GET /api/v1/programs",
          "GET /api/v1/signatures/{number}",
          "POST /api/v1/passwords",
          "POST /api/v1/sessions/code",
          "POST /api/v1/sessions/link",
          "POST /api/v1/sessions/password",
          "POST /api/v1/sessions/refresh",
          "POST /api/v1/sign-in-codes",
          "POST /api/v1/signatures/verification",
          // Opened by its signature.
          "POST /api/v1/text-gateway/replies",
          "POST /api/v1/text-gateway/reports",
          "OPTIONS /api/v1/uploads");

  /** Wait for the network, or for a password's slow hash, and so hold no transaction meanwhile. */
  private static final Set<String> IN_SHORT_TRANSACTIONS =
      Set.of(
          "POST /api/v1/emergencies",
          "POST /api/v1/imports",
          "POST /api/v1/uploads",
          "POST /api/v1/uploads/plain",
          "PATCH /api/v1/uploads/{id}",
          "DELETE /api/v1/uploads/{id}",
          "POST /api/v1/passwords",
          "POST /api/v1/session/proof",
          "POST /api/v1/sessions/password",
          "POST /api/v1/signatures/verification");

  /** Reads, but by what must stand in no address. */
  private static final Set<String> ONLY_READS =
      Set.of("POST /api/v1/clients/search", "POST /api/v1/clients/export");

  /** They or their answers hold a secret, of which nothing is kept for a repeated request. */
  private static final Set<String> WITH_A_SECRET =
      Set.of(
          "POST /api/v1/clients/{code}/identifiers",
          "POST /api/v1/clients/{code}/sign-in-links",
          "POST /api/v1/clients/{code}/upload-links");

  private static List<Endpoint> those(Predicate<Endpoint> wrong) {
    return Resources.endpoints().stream().filter(wrong).toList();
  }

  private static String name(Endpoint endpoint) {
    return endpoint.verb() + " " + endpoint.path();
  }

  @Test
  void thereAreEndpoints() {
    assertTrue(Resources.endpoints().size() > 40);
  }

  @Test
  void everyEndpointStatesItsRole() {
    assertEquals(List.of(), those(one -> one.has(RolesAllowed.class) == one.has(PermitAll.class)));
  }

  @Test
  void onlyTheNamedDoorsStandOpen() {
    Set<String> open =
        those(one -> one.has(PermitAll.class)).stream()
            .map(EndpointsTest::name)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(new TreeSet<>(PUBLIC), open);
  }

  @Test
  void everyEndpointIsPublicJava() {
    assertEquals(List.of(), those(one -> !Modifier.isPublic(one.method().getModifiers())));
  }

  @Test
  void whatChangesThingsIsTransactionalOrNamedHere() {
    assertEquals(
        List.of(),
        those(
            one ->
                one.changes()
                    && !one.has(Transactional.class)
                    && !ONLY_READS.contains(name(one))
                    && !IN_SHORT_TRANSACTIONS.contains(name(one))));
  }

  @Test
  void whatCreatesHonoursAKey() {
    assertEquals(
        List.of(),
        those(
            one ->
                one.verb().equals("POST")
                    && one.has(RolesAllowed.class)
                    && one.has(ResponseStatus.class)
                    && one.method().getAnnotation(ResponseStatus.class).value() == 201
                    && !one.has(Idempotent.class)
                    && !WITH_A_SECRET.contains(name(one))
                    && !IN_SHORT_TRANSACTIONS.contains(name(one))));
  }

  @Test
  void aKeyIsHonouredInsideTheTransaction() {
    assertEquals(
        List.of(), those(one -> one.has(Idempotent.class) && !one.has(Transactional.class)));
  }
}
