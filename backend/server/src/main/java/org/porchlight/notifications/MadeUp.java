package org.porchlight.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** What stands in a message's places where one is only looked at: as long as it gets. */
@ApplicationScoped
class MadeUp {

  /** The token of a link has 43 characters. */
  private static final String TOKEN = "dGhpcyBpcyBubyByZWFsIHRva2VuLCBqdXN0IGxvbmc";

  @Inject NotificationsConfig config;

  /** By place; whom no text reaches is told no phone number. */
  Map<String, String> values(Template template) {
    Map<String, String> values = new HashMap<>();
    values.put("code", "402918");
    values.put("number", "PL-7K4M-29XK");
    values.put("web", config.webUrl());
    values.put("url", config.webUrl() + "/sign-in/link#" + TOKEN);
    if (template.byText()) {
      values.put("phone", "+12065550100");
    }
    return values;
  }
}
