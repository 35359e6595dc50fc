package org.porchlight.notices;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.porchlight.platform.web.Language;

/** The words of every letter, read at start: a missing one stops the start. */
@Singleton
class LetterFiles {

  /** For kinds that have one letter only. */
  static final String DEFAULT = "DEFAULT";

  /** Stands for the parts of whatever the programs' clients can do about it. */
  private static final String RECOURSE = "recourse";

  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  /** One kind's letters, by decision and language code. */
  record KindFile(int version, List<String> parts, Map<String, Map<String, LetterWords>> letters) {}

  record LetterWords(String title, List<String> lead) {}

  /** What every letter has, in one language. */
  record CommonWords(Map<String, String> facts, Map<String, PartWords> parts) {}

  record PartWords(@Nullable String heading, List<String> text) {}

  record CommonFile(CommonWords en, CommonWords fr, CommonWords es) {

    CommonWords in(Language language) {
      return switch (language) {
        case EN -> en;
        case FR -> fr;
        case ES -> es;
      };
    }
  }

  private final Map<NoticeKind, KindFile> kinds = new EnumMap<>(NoticeKind.class);
  private final Map<NoticeKind, String> hashes = new EnumMap<>(NoticeKind.class);
  private final CommonFile common;
  private final Map<String, Rights> rights;

  LetterFiles() {
    byte[] commonBytes = bytes("common.yaml");
    common = read(commonBytes, CommonFile.class);
    byte[] rightsBytes = bytes("rights.yaml");
    rights = read(rightsBytes, RightsFile.class);
    for (NoticeKind kind : NoticeKind.values()) {
      byte[] kindBytes = bytes(kind.file());
      kinds.put(kind, read(kindBytes, KindFile.class));
      hashes.put(kind, sha256(kindBytes, commonBytes, rightsBytes));
      check(kind);
    }
  }

  private static final class RightsFile extends java.util.LinkedHashMap<String, Rights> {}

  Letter.TemplateVersion version(NoticeKind kind) {
    return new Letter.TemplateVersion(file(kind).version(), hash(kind));
  }

  /**
   * @throws IllegalStateException where the kind has no such letter
   */
  LetterWords letter(NoticeKind kind, @Nullable String decision, Language language) {
    Map<String, LetterWords> letter =
        file(kind).letters().get(decision == null ? DEFAULT : decision);
    if (letter == null) {
      throw new IllegalStateException(kind.file() + " has no letter " + decision);
    }
    return Objects.requireNonNull(letter.get(language.code()));
  }

  boolean has(NoticeKind kind, String decision) {
    return file(kind).letters().containsKey(decision);
  }

  /** The names of a kind's parts, in their order, with those of what can be done about it. */
  List<String> parts(NoticeKind kind, List<Recourse> recourse) {
    return file(kind).parts().stream()
        .flatMap(
            part -> part.equals(RECOURSE) ? recourse.stream().map(Recourse::part) : Stream.of(part))
        .toList();
  }

  CommonWords common(Language language) {
    return common.in(language);
  }

  Rights rights(String program) {
    return rights.getOrDefault(program, Objects.requireNonNull(rights.get("other")));
  }

  private KindFile file(NoticeKind kind) {
    return Objects.requireNonNull(kinds.get(kind));
  }

  private String hash(NoticeKind kind) {
    return Objects.requireNonNull(hashes.get(kind));
  }

  private void check(NoticeKind kind) {
    for (Language language : Language.values()) {
      for (String decision : file(kind).letters().keySet()) {
        letter(kind, decision, language);
      }
      for (Recourse recourse : Recourse.values()) {
        for (String part : parts(kind, List.of(recourse))) {
          Objects.requireNonNull(common(language).parts().get(part), kind.file() + ": " + part);
        }
      }
    }
    rights.values().forEach(one -> one.check(kind));
  }

  private static byte[] bytes(String name) {
    try (InputStream file = LetterFiles.class.getResourceAsStream("/notices/" + name)) {
      return Objects.requireNonNull(file, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(byte[] yaml, Class<T> type) {
    try {
      return YAML.readValue(yaml, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(byte[]... files) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] file : files) {
        digest.update(file);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
