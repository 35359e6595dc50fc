package org.porchlight.settings;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.settings.Setting;

/** A number that an office may choose, in one of its editions. */
@Schema(name = "Setting")
record SettingView(
    @Schema(examples = "staff-idle") String setting,
    Setting.Unit unit,
    @Schema(description = "What counts.", examples = "20") int value,
    @Schema(description = "What the configuration says.", examples = "30") int byDefault,
    @Schema(description = "The smallest that may be chosen.", examples = "5") int least,
    @Schema(description = "The largest that may be chosen.", examples = "60") int most,
    @Schema(description = "0 where nobody ever chose.", examples = "1") int edition,
    @Schema(description = "Whether it was chosen, or the configuration counts.") boolean chosen,
    @Schema(description = "Absent where nobody ever chose.") @Nullable Instant changedAt,
    @Schema(examples = "Ana Sample") @Nullable String changedBy) {}
