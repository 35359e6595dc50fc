package org.porchlight.notices;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.settings.OfficeSettings;
import org.porchlight.platform.settings.Setting;

/** How far ahead letters are sent, and when a client is told once more. */
@Singleton
class NoticeSettings implements OfficeSettings {

  /** 7 CFR 273.13(a)(1) and 42 CFR 431.211: ten days at least. */
  private static final int LEAST_AHEAD = 10;

  private final StandingEditions editions;
  private final Setting daysAhead;
  private final Setting daysUnopened;

  @Inject
  NoticeSettings(NoticesConfig config, StandingEditions editions) {
    this.editions = editions;
    daysAhead = new Setting("days-ahead", Setting.Unit.DAYS, LEAST_AHEAD, 60, config.daysAhead());
    daysUnopened = new Setting("days-unopened", Setting.Unit.DAYS, 1, 14, config.daysUnopened());
  }

  @Override
  public List<Setting> settings() {
    return List.of(daysAhead, daysUnopened);
  }

  int daysAhead() {
    return daysAhead.chosen(editions).orElse(daysAhead.byDefault());
  }

  int daysUnopened() {
    return daysUnopened.chosen(editions).orElse(daysUnopened.byDefault());
  }
}
