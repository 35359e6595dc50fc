package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.porchlight.clients.Channel;

/** Texts that can wait do so while people sleep; nobody is woken by an email. */
@ApplicationScoped
class QuietHours {

  @Inject QuietSettings settings;

  /** The first moment from then on at which it may go out. */
  Instant after(Instant moment, ZoneId zone, Template template, Channel channel) {
    if (template.urgent() || channel == Channel.EMAIL) {
      return moment;
    }
    ZonedDateTime there = moment.atZone(zone);
    LocalTime to = settings.to();
    LocalTime time = there.toLocalTime();
    if (time.isBefore(to)) {
      return there.with(to).toInstant();
    }
    return time.isBefore(settings.from()) ? moment : there.plusDays(1).with(to).toInstant();
  }
}
