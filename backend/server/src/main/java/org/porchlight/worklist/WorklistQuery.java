package org.porchlight.worklist;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.Explode;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** Which tasks are asked for; what is left out narrows nothing. */
record WorklistQuery(
    @Parameter(explode = Explode.TRUE) @QueryParam("kind") @Size(max = 30)
        @Nullable List<TaskKind> kinds,
    @QueryParam("mine") boolean mine,
    @Parameter(description = "What a colleague has now, whoever it belongs to.")
        @QueryParam("owner")
        @Nullable UUID owner,
    @Parameter(description = "What nobody has now.") @QueryParam("unowned") boolean unowned,
    @QueryParam("due") WorklistFilter.@Nullable Due due,
    @Parameter(example = "snap")
        @QueryParam("program")
        @Size(max = 40)
        @Pattern(regexp = "[A-Za-z0-9 -]*")
        @Nullable String program,
    @QueryParam("language") @Nullable Language language,
    @Parameter(description = "What was put off, in place of what waits.") @QueryParam("snoozed")
        boolean snoozed,
    @QueryParam("olderThanDays") @Min(1) @Max(366) @Nullable Integer olderThanDays) {}
