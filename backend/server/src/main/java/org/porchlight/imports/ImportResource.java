package org.porchlight.imports;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.jobs.Jobs;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Cursor;
import org.porchlight.platform.web.Language;
import org.porchlight.platform.web.Page;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;
import org.porchlight.platform.web.Roles;
import org.porchlight.programs.Programs;
import org.porchlight.uploads.FileName;

@Path("/api/v1/imports")
@Tag(name = "imports", description = "Clients who come from a spreadsheet.")
class ImportResource {

  /** What the columns hold. */
  record NewImportCheck(
      @NotNull
          @Size(max = 200)
          @Schema(
              description = "From the left; LEFT_OUT where nothing is made of one.",
              examples = "[\"NAME\",\"PHONE\",\"LEFT_OUT\"]")
          List<@NotNull ColumnUse> columns,
      @Pattern(regexp = "en|fr|es")
          @Size(max = 2)
          @Schema(description = "Of clients whose row does not say.", examples = "en")
          @Nullable String language,
      @Size(min = 1, max = 40)
          @Schema(description = "Of clients whose row does not say.", examples = "snap")
          @Nullable String program) {

    ImportPlan plan() {
      return new ImportPlan(
          columns.stream().map(ColumnUse::field).toList(),
          language == null ? null : Language.ofHeader(language),
          program);
    }
  }

  @Inject Caller caller;
  @Inject Imports imports;
  @Inject ImportDesk desk;
  @Inject Programs programs;
  @Inject Jobs jobs;
  @Inject Clock clock;

  @POST
  @ResponseStatus(201)
  @RunOnVirtualThread
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Bring a spreadsheet of clients",
      description =
          "The body is an XLSX workbook, of which the first sheet is read, or a CSV file; at most"
              + " 25 MiB and 100,000 rows below one row of headings. Nothing is done with it but to"
              + " guess what its columns hold. X-File-Name may name the file, percent-encoded.")
  @RequestBody(
      content =
          @Content(
              mediaType = MediaType.WILDCARD,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public ImportView begin(
      @HeaderParam("X-File-Name") @Size(max = 4096) @Nullable String name, InputStream body)
      throws IOException {
    var bringer = new ImportDesk.Bringer(caller.accountId(), caller.branchId());
    return ImportView.of(desk.begin(bringer, shown(name), body));
  }

  private static String shown(@Nullable String name) {
    try {
      String sent = name == null ? "" : URLDecoder.decode(name, StandardCharsets.UTF_8);
      return FileName.clean(sent).orElse("-");
    } catch (IllegalArgumentException e) {
      throw Problem.of(RequestProblem.INVALID).field("X-File-Name", "not-valid");
    }
  }

  @GET
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Imports of the branch", description = "The latest first.")
  public Page<ImportView> list(
      @QueryParam("cursor") @Nullable Cursor cursor,
      @QueryParam("limit") @DefaultValue("25") @Min(1) @Max(100) int limit) {
    return Page.of(
        imports.inBranch(caller.branchId()).page(cursor, limit),
        limit,
        one -> new Cursor(one.createdAt, one.id),
        one -> ImportView.of(one).withoutSamples());
  }

  @GET
  @Path("{id}")
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "One import")
  public ImportView one(@PathParam("id") UUID id) {
    return ImportView.of(imports.inBranch(caller.branchId()).require(id));
  }

  @POST
  @Path("{id}/check")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Look through every row",
      description =
          "Takes nobody in. What is wrong is among the import's problems once its status is"
              + " CHECKED.")
  public ImportView check(@PathParam("id") UUID id, @NotNull @Valid NewImportCheck wanted) {
    ClientImport one = imports.inBranch(caller.branchId()).requireToChange(id);
    ImportPlan plan = wanted.plan();
    plan.check();
    if (plan.program() != null && programs.find(plan.program()).isEmpty()
        || plan.columns().size() != one.shape.headings().size()) {
      throw Problem.of(RequestProblem.INVALID)
          .field(
              plan.columns().size() == one.shape.headings().size() ? "program" : "columns",
              "not-valid");
    }
    one.check(clock.instant());
    one.map(plan);
    jobs.enqueueSlow(CheckImport.class, new CheckImport.Payload(id));
    return ImportView.of(one);
  }

  @POST
  @Path("{id}/application")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(
      summary = "Take all of its clients in",
      description =
          "All of them or none. Where one can no longer come, because somebody else has their"
              + " number meanwhile, none does, and every row is looked at again.")
  public ImportView apply(@PathParam("id") UUID id) {
    ClientImport one = imports.inBranch(caller.branchId()).requireToChange(id);
    one.apply(caller.accountId(), clock.instant());
    jobs.enqueueSlow(ApplyImport.class, new ApplyImport.Payload(id));
    return ImportView.of(one);
  }

  @DELETE
  @Path("{id}")
  @Transactional
  @RolesAllowed({Roles.CASEWORKER, Roles.SUPERVISOR})
  @Operation(summary = "Let it be", description = "The spreadsheet is removed, too.")
  public void remove(@PathParam("id") UUID id) {
    ClientImport one = imports.inBranch(caller.branchId()).requireToChange(id);
    one.requireRest();
    imports.delete(one);
    jobs.enqueue(RemoveSheet.class, new RemoveSheet.Payload(one.key()));
  }
}
