package org.porchlight.accounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.porchlight.accounts.NewStaffAccount.StaffRole;
import org.porchlight.platform.contract.AlsoAnswers;
import org.porchlight.platform.web.Caller;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/second-factor-rule")
@Tag(name = "Staff accounts")
class SecondFactorRuleResource {

  record SecondFactorRuleChange(
      @NotNull @Size(max = 3) List<@NotNull StaffRole> roles,
      @Schema(description = "The one that was seen.", examples = "0") @Min(0) @Max(1_000_000)
          int version) {}

  /** Who needs a second factor, and who set that when. */
  @Schema(name = "SecondFactorRule")
  record SecondFactorRuleView(
      List<Role> roles,
      @Schema(description = "0: as configured.", examples = "0") int version,
      @Schema(description = "Newest first; the latest twenty.")
          List<SecondFactorRuleVersion> history) {}

  record SecondFactorRuleVersion(
      List<Role> roles, @Schema(examples = "Dana Whitlock") String changedBy, Instant changedAt) {}

  @Inject Caller caller;
  @Inject SecondFactorRules rules;
  @Inject Staff staff;
  @Inject StepUp stepUp;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Whose role needs a second factor",
      description = "With who changed that; without a change it is as configured.")
  public SecondFactorRuleView rule() {
    List<SecondFactorRule> history = rules.history();
    Map<UUID, StaffMember> members =
        staff.named(history.stream().map(SecondFactorRule::changedBy).toList());
    return new SecondFactorRuleView(
        rules.roles(history),
        history.isEmpty() ? 0 : history.getFirst().version(),
        history.stream().map(one -> version(one, members)).toList());
  }

  private static SecondFactorRuleVersion version(
      SecondFactorRule rule, Map<UUID, StaffMember> members) {
    String name = members.get(rule.changedBy()).name();
    return new SecondFactorRuleVersion(rule.roles(), name, rule.changedAt());
  }

  @PUT
  @Transactional
  @AlsoAnswers(409)
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "Say whose role needs a second factor",
      description =
          "Whoever has none sets it up at the next sign-in, before anything else. Only by who has"
              + " lately shown that it is them.")
  public SecondFactorRuleView set(@Valid @NotNull SecondFactorRuleChange wanted) {
    stepUp.require(caller);
    rules.set(
        wanted.roles().stream().map(StaffRole::role).collect(Collectors.toSet()),
        wanted.version(),
        caller.accountId());
    return rule();
  }
}
