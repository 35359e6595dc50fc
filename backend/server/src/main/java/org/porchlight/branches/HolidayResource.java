package org.porchlight.branches;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Roles;

@Path("/api/v1/holidays")
@Tag(name = "Branches")
class HolidayResource {

  /** In the order of the year. */
  record HolidayList(List<HolidayView> items) {}

  /** A day on which federal offices are closed. */
  @Schema(name = "Holiday")
  record HolidayView(
      @Schema(examples = "INDEPENDENCE") Holidays.Name holiday,
      @Schema(description = "The weekday on which it is kept.", examples = "2027-07-05")
          LocalDate on) {}

  @Inject Clock clock;

  @GET
  @RolesAllowed(Roles.ADMINISTRATOR)
  @Operation(
      summary = "The federal holidays of a year",
      description =
          "Those of the United States or of Canada, which a branch may close on; of this year,"
              + " where none is named.")
  public HolidayList list(
      @QueryParam("country") @DefaultValue("US") Holidays.Country country,
      @QueryParam("year") @Min(2020) @Max(2100) @Nullable Integer year) {
    int wanted = year == null ? clock.instant().atZone(ZoneOffset.UTC).getYear() : year;
    return new HolidayList(
        Holidays.of(country, wanted).stream()
            .map(holiday -> new HolidayView(holiday.holiday(), holiday.on()))
            .toList());
  }
}
