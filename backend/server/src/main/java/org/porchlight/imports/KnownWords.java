package org.porchlight.imports;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.porchlight.accounts.StaffMember;
import org.porchlight.platform.web.Language;
import org.porchlight.programs.Program;

/** What people call languages, programs and colleagues, in any of the languages. */
final class KnownWords {

  private final Map<String, Language> languages = new HashMap<>();
  private final Map<String, String> programs = new HashMap<>();
  private final Map<String, UUID> caseworkers = new HashMap<>();

  KnownWords(List<Program> known, List<StaffMember> colleagues) {
    for (Language one : Language.values()) {
      languages.put(one.code(), one);
      for (Language in : Language.values()) {
        String name = one.locale().getDisplayLanguage(in.locale());
        languages.put(ImportField.folded(name), one);
      }
      known.forEach(program -> name(program, one));
    }
    colleagues.forEach(
        colleague -> caseworkers.put(ImportField.folded(colleague.name()), colleague.id()));
  }

  private void name(Program program, Language in) {
    programs.put(ImportField.folded(program.id()), program.id());
    programs.put(ImportField.folded(program.alias().in(in)), program.id());
    programs.put(ImportField.folded(program.name().in(in)), program.id());
  }

  /** By its code, with or without a region, or by its name. */
  Optional<Language> language(String written) {
    String folded = ImportField.folded(written);
    return Optional.ofNullable(languages.get(folded))
        .or(
            () ->
                Optional.ofNullable(languages.get(folded.toLowerCase(Locale.ROOT).split(" ")[0])));
  }

  Optional<String> program(String written) {
    return Optional.ofNullable(programs.get(ImportField.folded(written)));
  }

  Optional<UUID> caseworker(String written) {
    return Optional.ofNullable(caseworkers.get(ImportField.folded(written)));
  }

  /** Whether a database holds it: no U+0000, no half of a surrogate pair. */
  boolean holdable(String text) {
    return text.indexOf('\0') < 0 && StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}
