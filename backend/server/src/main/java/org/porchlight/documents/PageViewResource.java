package org.porchlight.documents;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/documents/{id}/pages/{page}/view")
@Tag(name = "documents")
class PageViewResource {

  @Inject Documents documents;
  @Inject ReviewDesk desk;
  @Inject Caller caller;

  @PUT
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @AlsoAnswers(410)
  @Operation(
      summary = "Say that one looks at a page",
      description =
          "When it is on the screen, not ahead of that. A document is seen once one worker has"
              + " looked at every page of it. Saying it again changes nothing.")
  public void view(@PathParam("id") UUID id, @PathParam("page") @Min(1) @Max(30) int number) {
    Document document = documents.visibleTo(caller).requireToChange(id);
    desk.look(document, document.page(number), caller.accountId());
  }
}
