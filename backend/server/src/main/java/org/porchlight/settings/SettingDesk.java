package org.porchlight.settings;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.editions.Editions;
import org.porchlight.platform.settings.Setting;
import org.porchlight.platform.web.Problem;
import org.porchlight.platform.web.RequestProblem;

/** Chooses: whatever is written is an edition more. */
@ApplicationScoped
class SettingDesk {

  @Inject Editions editions;
  @Inject SettingBoard board;

  /**
   * The same again changes nothing, also for whoever sends it twice since they had no answer.
   *
   * @param value absent to go by the configuration again
   * @param read the number of the edition that the administrator saw
   */
  SettingView choose(Setting setting, @Nullable Integer value, int read, UUID by) {
    if (value != null && (value < setting.least() || value > setting.most())) {
      throw Problem.of(SettingProblem.OUT_OF_BOUNDS)
          .with("least", setting.least())
          .with("most", setting.most())
          .field("value", "not-valid");
    }
    int number = editions.alone(Setting.KIND, setting.id());
    SettingView now = board.history(setting).getFirst();
    if (Objects.equals(value, now.chosen() ? now.value() : null)) {
      return now;
    }
    if (number != read) {
      throw Problem.of(RequestProblem.CHANGED_MEANWHILE).with("setting", now);
    }
    return board.show(
        setting, editions.after(number, Setting.KIND, setting.id(), content(value), by));
  }

  private static ObjectNode content(@Nullable Integer value) {
    ObjectNode content = JsonNodeFactory.instance.objectNode();
    return value == null ? content : content.put("value", value);
  }
}
