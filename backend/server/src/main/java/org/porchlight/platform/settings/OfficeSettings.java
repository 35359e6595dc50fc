package org.porchlight.platform.settings;

import java.util.List;

/** What one feature lets an office choose. */
public interface OfficeSettings {

  /** In the order in which they are listed. */
  List<Setting> settings();
}
