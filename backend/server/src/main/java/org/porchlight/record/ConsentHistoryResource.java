package org.porchlight.record;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.clients.Client;
import org.porchlight.clients.Clients;
import org.porchlight.clients.ConsentSource;
import org.porchlight.clients.ContactConsent;
import org.porchlight.clients.ContactConsents;
import org.porchlight.clients.Contacts;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/clients/{code}/contacts/{id}/consent")
@Tag(name = "clients")
class ConsentHistoryResource {

  /** What was said of messages to a contact, and by whom. */
  record ConsentHistory(
      @Schema(description = "The latest first, at most a hundred.") List<ConsentView> items) {}

  @Schema(name = "Consent")
  record ConsentView(
      @Schema(examples = "true") boolean wanted,
      ConsentSource source,
      Instant at,
      @Schema(description = "The member of staff who was told.", examples = "Pat Sample")
          @Nullable String by) {

    static ConsentView of(ContactConsent one, @Nullable StaffMember by) {
      return new ConsentView(one.wanted(), one.source(), one.at(), by == null ? null : by.name());
    }
  }

  @Inject Clients clients;
  @Inject Contacts contacts;
  @Inject ContactConsents consents;
  @Inject Staff staff;
  @Inject Caller caller;

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Who said what of messages to a contact",
      description = "Every time that they were turned off or on, with how that came to be known.")
  public ConsentHistory history(
      @PathParam("code") @Size(max = 20) String code, @PathParam("id") UUID id) {
    Client client = clients.visibleTo(caller).require(code);
    List<ContactConsent> all = consents.of(contacts.of(client.id()).require(id));
    Map<UUID, StaffMember> people =
        staff.named(
            all.stream().flatMap(one -> one.byAccountId().stream()).collect(Collectors.toSet()));
    return new ConsentHistory(
        all.stream()
            .map(one -> ConsentView.of(one, one.byAccountId().map(people::get).orElse(null)))
            .toList());
  }
}
