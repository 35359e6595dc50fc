package org.porchlight.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Idempotent;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/audit-verifications")
@Tag(name = "audit verifications")
class AuditVerificationResource {

  @Inject Caller caller;
  @Inject AuditVerifications verifications;
  @Inject Staff staff;
  @Inject Clients clients;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Looks through the whole audit",
      description = "The latest first, the one that runs among them with how far it is.")
  public Page<AuditVerificationView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.together(
        verifications.page(cursor, limit),
        limit,
        one -> new Cursor(one.begunAt, one.id),
        this::views);
  }

  @POST
  @Idempotent
  @Transactional
  @ResponseStatus(201)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Look through the whole audit",
      description =
          "Every chain of every client and account is followed from its first row. What was"
              + " changed, added or taken out is named by its client or account and its number.")
  public AuditVerificationView begin() {
    AuditVerification begun = verifications.begin(caller.accountId(), clock.instant());
    jobs.enqueueSlow(VerifyAudit.class, new VerifyAudit.Payload(begun.id));
    return views(List.of(begun)).getFirst();
  }

  private List<AuditVerificationView> views(List<AuditVerification> shown) {
    Set<UUID> altered =
        shown.stream()
            .map(one -> one.alteredSubjectId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    Set<UUID> people =
        Stream.concat(shown.stream().map(one -> one.byAccountId), altered.stream())
            .collect(Collectors.toSet());
    var names = new AuditVerificationView.Names(staff.anybody(people), codes(altered));
    return shown.stream().map(one -> AuditVerificationView.of(one, names)).toList();
  }

  private Map<UUID, String> codes(Set<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : clients.list("id in ?1", ids).stream()
            .collect(Collectors.toMap(Client::id, Client::code));
  }
}
