package org.porchlight.documents;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.settings.OfficeSettings;
import org.porchlight.platform.settings.Setting;

/** How soon somebody looks at what came. */
@Singleton
class ReviewSettings implements OfficeSettings {

  private final StandingEditions editions;
  private final Setting openDaysToSee;

  @Inject
  ReviewSettings(ReviewConfig config, StandingEditions editions) {
    this.editions = editions;
    openDaysToSee =
        new Setting("open-days-to-see", Setting.Unit.OPEN_DAYS, 1, 10, config.openDaysToSee());
  }

  @Override
  public List<Setting> settings() {
    return List.of(openDaysToSee);
  }

  int openDaysToSee() {
    return openDaysToSee.chosen(editions).orElse(openDaysToSee.byDefault());
  }
}
