package org.porchlight.uploads;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.settings.OfficeSettings;
import org.porchlight.platform.settings.Setting;

/** When a client is told of a file that they left unsent. */
@Singleton
class UploadSettings implements OfficeSettings {

  private final Duration byDefault;
  private final StandingEditions editions;
  private final Setting forgottenAfter;

  @Inject
  UploadSettings(UploadsConfig config, StandingEditions editions) {
    this.editions = editions;
    byDefault = config.forgottenAfter();
    forgottenAfter =
        new Setting("forgotten-after", Setting.Unit.HOURS, 1, 24, (int) byDefault.toHours());
  }

  @Override
  public List<Setting> settings() {
    return List.of(forgottenAfter);
  }

  Duration forgottenAfter() {
    return forgottenAfter.chosen(editions).map(Duration::ofHours).orElse(byDefault);
  }
}
