package org.porchlight.accounts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import org.porchlight.platform.editions.StandingEditions;
import org.porchlight.platform.settings.OfficeSettings;
import org.porchlight.platform.settings.Setting;

/** How long sessions and pages that nobody touches stay open. */
@Singleton
class SessionSettings implements OfficeSettings {

  private final AccountsConfig.Sessions config;
  private final StandingEditions editions;
  private final Setting clientIdle;
  private final Setting staffIdle;
  private final Setting lockAfter;

  @Inject
  SessionSettings(AccountsConfig config, StandingEditions editions) {
    this.config = config.sessions();
    this.editions = editions;
    clientIdle = minutes("client-idle", 5, 30, this.config.clientIdle());
    staffIdle = minutes("staff-idle", 5, 60, this.config.staffIdle());
    lockAfter = minutes("lock-after", 1, 30, this.config.lockAfter());
  }

  private static Setting minutes(String id, int least, int most, Duration byDefault) {
    return new Setting(id, Setting.Unit.MINUTES, least, most, (int) byDefault.toMinutes());
  }

  @Override
  public List<Setting> settings() {
    return List.of(clientIdle, staffIdle, lockAfter);
  }

  /** Of a session that begins now; staff who share a device never have longer than that allows. */
  Duration idle(boolean staff, boolean sharedDevice) {
    if (!staff) {
      return chosen(clientIdle, config.clientIdle());
    }
    Duration own = chosen(staffIdle, config.staffIdle());
    return sharedDevice && own.compareTo(sharedIdle()) > 0 ? sharedIdle() : own;
  }

  /** The most on a device that staff share. */
  Duration sharedIdle() {
    return config.staffSharedIdle();
  }

  Duration lockAfter() {
    return chosen(lockAfter, config.lockAfter());
  }

  private Duration chosen(Setting setting, Duration otherwise) {
    return setting.chosen(editions).map(Duration::ofMinutes).orElse(otherwise);
  }
}
