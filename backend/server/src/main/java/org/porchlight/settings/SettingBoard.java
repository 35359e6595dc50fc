package org.porchlight.settings;

import static java.util.Comparator.comparing;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.accounts.Staff;
import org.porchlight.accounts.StaffMember;
import org.porchlight.platform.editions.Edition;
import org.porchlight.platform.editions.Editions;
import org.porchlight.platform.settings.OfficeSettings;
import org.porchlight.platform.settings.Setting;

/** Shows what may be chosen, what was, and who chose it. */
@ApplicationScoped
class SettingBoard {

  @Inject @All List<OfficeSettings> features;
  @Inject Editions editions;
  @Inject Staff staff;

  List<SettingView> all() {
    Map<String, Edition> written =
        editions.latest(List.of(Setting.KIND)).stream()
            .collect(Collectors.toMap(Edition::thing, Function.identity()));
    Map<UUID, StaffMember> names = names(written.values());
    return settings().map(one -> view(one, written.get(one.id()), names)).toList();
  }

  /** The latest first, at most 100, and what the configuration says. */
  List<SettingView> history(Setting setting) {
    List<Edition> written = editions.history(Setting.KIND, setting.id());
    Map<UUID, StaffMember> names = names(written);
    return Stream.concat(
            written.stream().map(edition -> view(setting, edition, names)),
            Stream.of(view(setting, null, names)))
        .toList();
  }

  SettingView show(Setting setting, Edition edition) {
    return view(setting, edition, names(List.of(edition)));
  }

  /**
   * @throws NotFoundException where there is none
   */
  Setting named(String id) {
    return settings()
        .filter(setting -> setting.id().equals(id))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private Stream<Setting> settings() {
    return features.stream()
        .flatMap(feature -> feature.settings().stream())
        .sorted(comparing(Setting::id));
  }

  private static SettingView view(
      Setting setting, @Nullable Edition edition, Map<UUID, StaffMember> names) {
    Optional<Integer> chosen = Optional.ofNullable(edition).flatMap(Setting::value);
    StaffMember by = edition == null ? null : names.get(edition.byAccountId());
    return new SettingView(
        setting.id(),
        setting.unit(),
        chosen.orElse(setting.byDefault()),
        setting.byDefault(),
        setting.least(),
        setting.most(),
        edition == null ? 0 : edition.number(),
        chosen.isPresent(),
        edition == null ? null : edition.at(),
        by == null ? null : by.name());
  }

  private Map<UUID, StaffMember> names(Collection<Edition> written) {
    return staff.named(written.stream().map(Edition::byAccountId).collect(Collectors.toSet()));
  }
}
