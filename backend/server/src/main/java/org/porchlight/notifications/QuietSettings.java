package org.porchlight.notifications;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalTime;
import java.util.List;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.settings.OfficeSettings;
import org.porchlight.platform.settings.Setting;

/** When nobody is texted about what can wait: 47 CFR 64.1200(c)(1) has 21:00 to 8:00 at least. */
@Singleton
class QuietSettings implements OfficeSettings {

  private final NotificationsConfig.QuietHours config;
  private final StandingEditions editions;
  private final Setting from;
  private final Setting to;

  @Inject
  QuietSettings(NotificationsConfig config, StandingEditions editions) {
    this.config = config.quietHours();
    this.editions = editions;
    from = oClock("quiet-from", 17, 21, this.config.from());
    to = oClock("quiet-to", 8, 11, this.config.to());
  }

  private static Setting oClock(String id, int least, int most, LocalTime byDefault) {
    return new Setting(id, Setting.Unit.O_CLOCK, least, most, byDefault.getHour());
  }

  @Override
  public List<Setting> settings() {
    return List.of(from, to);
  }

  LocalTime from() {
    return chosen(from, config.from());
  }

  LocalTime to() {
    return chosen(to, config.to());
  }

  private LocalTime chosen(Setting setting, LocalTime otherwise) {
    return setting.chosen(editions).map(hour -> LocalTime.of(hour, 0)).orElse(otherwise);
  }
}
